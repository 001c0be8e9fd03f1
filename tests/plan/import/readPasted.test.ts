import { readPasted } from '../../../src/plan/import/readPasted';

test('a picture with no text beside it is told to be one, as Word and a browser copy it', () => {
  const head = '<head><style><!-- p { margin: 0 } --></style></head>';
  expect(readPasted({ html: '<img src="a.png" alt="">' })).toEqual({ ok: false, error: { code: 'picture' } });
  expect(readPasted({ html: `<html>${head}<body><p><img src="a.png">&nbsp;</p></body></html>`, text: '\n' })).toEqual({ ok: false, error: { code: 'picture' } });
});

test('text without a table is no picture, whatever pictures stand in it', () => {
  const html = '<p>Kính gửi các đơn vị</p><img src="quoc-huy.png">';
  expect(readPasted({ html, text: 'Kính gửi các đơn vị' })).toEqual({ ok: false, error: { code: 'noTable' } });
});
