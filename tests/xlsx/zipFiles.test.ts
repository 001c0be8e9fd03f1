import { unzipSync } from 'fflate';
import { zipFiles } from '../../src/xlsx/zipFiles';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an archive holds every file as it was, two of the same name apart', async () => {
  const zipped = await zipFiles([
    { name: 'vhxh-2027-ban-1.xlsx', bytes: bytes('một') },
    { name: 'VHXH-2027-ban-1.xlsx', bytes: bytes('hai') },
    { name: 'Thư gửi.txt', bytes: bytes('ba') },
  ]);
  const unzipped = Object.entries(unzipSync(zipped)).map(([name, data]) => [name, new TextDecoder().decode(data)]);
  expect(unzipped).toEqual([
    ['vhxh-2027-ban-1.xlsx', 'một'],
    ['VHXH-2027-ban-1 (2).xlsx', 'hai'],
    ['Thư gửi.txt', 'ba'],
  ]);
});
