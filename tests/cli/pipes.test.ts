import { passClosedPipe } from '../../src/cli/pipes';

const fault = (code: string): Error => Object.assign(new Error(code), { code });

test('a reader that has gone, as behind head, is no fault', () => {
  expect(() => passClosedPipe(fault('EPIPE'))).not.toThrow();
});

test('any other fault of a stream is thrown on', () => {
  expect(() => passClosedPipe(fault('EIO'))).toThrow('EIO');
});
