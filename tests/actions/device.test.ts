import { createDeviceStore } from '../../src/actions/deviceStore';
import { leaveLastCommand, LAST_COMMAND_KEY, takeLastCommand } from '../../src/actions/lastCommand';
import { memoryStorage } from '../support/memoryStorage';

test('what is set is there in the next session', () => {
  const storage = memoryStorage();
  createDeviceStore(() => storage).set('person', 'Nguyễn Thị Hoa');
  expect(createDeviceStore(() => storage).get('person')).toBe('Nguyễn Thị Hoa');
});

test('what is set to nothing is forgotten', () => {
  const store = createDeviceStore(() => memoryStorage());
  store.set('person', 'Hoa');
  store.set('person', undefined);
  expect(store.get('person')).toBeUndefined();
});

test('where the browser keeps nothing, values last as long as the page, and the store says so', () => {
  const store = createDeviceStore(() => {
    throw new Error('SecurityError');
  });
  store.set('person', 'Hoa');
  expect(store.get('person')).toBe('Hoa');
  expect(store.isKept()).toBe(false);
});

test('a full storage does not bring an old value back', () => {
  const storage = memoryStorage();
  const store = createDeviceStore(() => storage);
  store.set('person', 'Hoa');
  storage.setItem = () => {
    throw new Error('QuotaExceededError');
  };
  store.set('person', 'Lan');
  expect(store.get('person')).toBe('Lan');
});

describe('what a ribbon button leaves for the pane', () => {
  const AT = Date.UTC(2026, 5, 1);

  test('is told once', () => {
    const storage = memoryStorage();
    const store = createDeviceStore(() => storage);
    leaveLastCommand(store, { id: 'check', at: AT, problem: { code: 'readOnly' } });
    expect(takeLastCommand(store, AT + 1000)?.problem).toEqual({ code: 'readOnly' });
    expect(takeLastCommand(store, AT + 1000)).toBeUndefined();
  });

  test('is not told an hour later', () => {
    const storage = memoryStorage();
    const store = createDeviceStore(() => storage);
    leaveLastCommand(store, { id: 'check', at: AT, problem: { code: 'readOnly' } });
    expect(takeLastCommand(store, AT + 60 * 60 * 1000)).toBeUndefined();
  });

  test.each(['{', '7', 'null', '{"id":"check"}', '{"id":"check","at":1e99,"problem":{"code":"nonsense"}}'])(
    'is ignored when it reads %s',
    (text) => {
      const storage = memoryStorage();
      const store = createDeviceStore(() => storage);
      store.set(LAST_COMMAND_KEY, text);
      expect(takeLastCommand(store, AT)?.problem).toBeUndefined();
    },
  );
});
