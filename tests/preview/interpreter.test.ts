import { RichApiError } from '../../src/preview/richapi/errors';
import { HostCollection, HostObject } from '../../src/preview/richapi/hostObject';
import { RichApiHost } from '../../src/preview/richapi/interpreter';
import type { RequestBody } from '../../src/preview/richapi/protocol';

/** A toy application: the interpreter knows no more of Excel than of this. */
class Shelf extends HostCollection<Book> {
  private readonly books = [new Book('b1', 'Truyện Kiều'), new Book('b2', 'Số đỏ')];

  get $type(): string {
    return 'Shelf';
  }

  $items(): readonly Book[] {
    return this.books;
  }

  $matches(book: Book, key: string | number): boolean {
    return book.$id === key;
  }

  async longest(): Promise<Book | undefined> {
    return Promise.resolve(this.books[0]);
  }
}

class Book extends HostObject {
  constructor(private readonly key: string, private text: string) {
    super();
  }

  get $type(): string {
    return 'Book';
  }

  override get $id(): string {
    return this.key;
  }

  get title(): string {
    return this.text;
  }

  set title(title: unknown) {
    if (title === '') throw new RichApiError('InvalidArgument');
    this.text = String(title);
  }

  get cover(): Cover {
    return new Cover(this.text.length);
  }

  sameAs(other: unknown): boolean {
    return other === this;
  }
}

class Cover extends HostObject {
  constructor(private readonly length: number) {
    super();
  }

  get $type(): string {
    return 'Cover';
  }

  get width(): number {
    return this.length;
  }
}

const paths: RequestBody['ObjectPaths'] = {
  1: { Id: 1, ObjectPathType: 1, Name: '' },
  2: { Id: 2, ObjectPathType: 5, Name: '', ParentObjectPathId: 1, ArgumentInfo: { Arguments: ['b1'] } },
  3: { Id: 3, ObjectPathType: 3, Name: 'GetItemOrNullObject', ParentObjectPathId: 1, ArgumentInfo: { Arguments: ['none'] } },
  4: { Id: 4, ObjectPathType: 4, Name: 'Cover', ParentObjectPathId: 3 },
  5: { Id: 5, ObjectPathType: 3, Name: 'Longest', ParentObjectPathId: 1 },
};

const action = (Id: number, ActionType: number, ObjectPathId: number, rest: object = {}) => ({ Id, ActionType, ObjectPathId, Name: '', ...rest });

async function answer(host: RichApiHost, ...Actions: RequestBody['Actions']) {
  const response = await host.process({ Actions, ObjectPaths: paths });
  return { values: response.Results.map(result => result.Value), error: response.Error, traces: response.TraceIds };
}

const host = (options: Partial<ConstructorParameters<typeof RichApiHost>[0]> = {}) => new RichApiHost({ root: new Shelf(), ...options });

test('objects answer with their key, queries with nested values in Pascal case', async () => {
  const { values } = await answer(host(), action(1, 1, 2), action(2, 2, 2, { QueryInfo: { Select: ['title', 'cover/width'] } }));
  expect(values).toEqual([{ Id: 'b1', _Id: 'b1' }, { Id: 'b1', _Id: 'b1', Title: 'Truyện Kiều', Cover: { Width: 11 } }]);
});

test('a collection answers with its items, a query without names with all plain values', async () => {
  const { values } = await answer(host(), action(1, 2, 1, { QueryInfo: { Top: 1 } }));
  expect(values).toEqual([{ _Items: [{ Id: 'b1', _Id: 'b1', _Index: 0, Title: 'Truyện Kiều' }] }]);
});

test('what hangs on a null object is a null object', async () => {
  const { values, error } = await answer(host(), action(1, 1, 3), action(2, 1, 4), action(3, 2, 4, {}));
  expect([values, error]).toEqual([[null, null, null], undefined]);
});

test('arguments may be objects of the same request, and methods may take their time', async () => {
  const same = action(1, 3, 2, { Name: 'SameAs', ArgumentInfo: { Arguments: [null], ReferencedObjectPathIds: [5] } });
  expect((await answer(host(), same)).values).toEqual([true]);
});

test('the first error ends the request, names its place, and keeps what was done', async () => {
  const book = host();
  const { values, error } = await answer(book,
    action(1, 4, 2, { Name: 'Title', ArgumentInfo: { Arguments: ['Mới'] } }), action(2, 4, 2, { Name: 'Title', ArgumentInfo: { Arguments: [''] } }), action(3, 2, 2, {}));
  expect(values).toEqual([null]);
  expect(error).toMatchObject({ Code: 'InvalidArgument', Location: 'Book.title', ActionIndex: 1, HttpStatusCode: 400 });
  expect((await answer(book, action(1, 2, 2, { QueryInfo: { Select: ['title'] } }))).values).toMatchObject([{ Title: 'Mới' }]);
});

test('kept references are found again until they are removed', async () => {
  const shelf = host();
  const kept = await answer(shelf, action(1, 3, 2, { Name: '_KeepReference' }), action(2, 1, 2));
  expect(kept.values[1]).toMatchObject({ _ReferenceId: 'r1' });
  const again = (id: string) => shelf.process({
    Actions: [action(1, 2, 9, { QueryInfo: { Select: ['title'] } })], ObjectPaths: { 9: { Id: 9, ObjectPathType: 6, Name: id } },
  });
  expect((await again('r1')).Results[0]?.Value).toMatchObject({ Title: 'Truyện Kiều' });
  await answer(shelf, action(1, 3, 1, { Name: '_RemoveReference', ArgumentInfo: { Arguments: ['r1'] } }));
  expect((await again('r1')).Error).toMatchObject({ Code: 'InvalidReference' });
});

test('traces tell how far a request came', async () => {
  expect((await answer(host(), action(7, 5, 0))).traces).toEqual([7]);
});

test('what begins with a dollar sign or is private stays inside', async () => {
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { error } = await answer(host(), action(1, 3, 1, { Name: '$items' }));
  expect(error).toMatchObject({ Code: 'ApiNotFound' });
  complaint.mockRestore();
});

test('nothing is read before what was written has settled, and requests wait for each other', async () => {
  const order: string[] = [];
  const shelf = host({
    settle: async () => {
      await new Promise(resolve => setTimeout(resolve, 5));
      order.push('settled');
    },
    onProcessed: () => order.push('answered'),
  });
  await Promise.all([answer(shelf, action(1, 2, 2, {})), answer(shelf, action(1, 2, 2, {}))]);
  expect(order).toEqual(['settled', 'settled', 'answered', 'settled', 'settled', 'answered']);
});
