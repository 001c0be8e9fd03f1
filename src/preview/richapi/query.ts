/** Reading: turns `load('format/fill/color')` into the nested answer the client library expects. */
import type { MemberAccess } from './access';
import { HostCollection, HostObject } from './hostObject';
import { membersOf } from './members';
import { camelCase, pascalCase } from './naming';
import type { QueryInfo } from './protocol';

type Answer = Record<string, unknown>;
export type NameStyle = 'pascal' | 'camel';

export class QueryReader {
  constructor(
    private readonly access: MemberAccess,
    private readonly identify: (object: HostObject) => Answer,
  ) {}

  read(object: HostObject, info: QueryInfo, style: NameStyle): Answer {
    const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map(path => path.replaceAll('.', '/'));
    return object instanceof HostCollection
      ? this.readCollection(object as HostCollection<HostObject>, paths, info, style)
      : this.readObject(object, paths, style);
  }

  /** A path that names a member of the collection itself (`count`) is read there, any other from each item. */
  private readCollection(collection: HostCollection<HostObject>, paths: readonly string[], info: QueryInfo, style: NameStyle): Answer {
    collection.$assertAlive();
    const first = info.Skip ?? 0;
    const items = collection.$items().slice(first, info.Top === undefined ? undefined : first + info.Top);
    const head = (path: string): string => camelCase(path.split('/')[0] ?? '');
    const own = paths.filter(path => membersOf(collection).getters.has(head(path)));
    const perItem = paths.filter(path => !own.includes(path)).map(path => path.replace(/^items\/?/i, '')).filter(path => path !== '');
    const answer: Answer = {
      [style === 'pascal' ? '_Items' : 'items']: items.map((item, index) => ({
        ...this.identify(item),
        _Index: first + index,
        ...this.readObject(item, perItem, style),
      })),
    };
    for (const path of own) this.readPath(collection, path, answer, style);
    return answer;
  }

  private readObject(object: HostObject, paths: readonly string[], style: NameStyle): Answer {
    const answer = this.identify(object);
    const wanted = paths.filter(path => path !== '*' && path !== '$none');
    if (paths.length === 0 || paths.includes('*')) {
      object.$assertAlive();
      for (const name of this.scalars(object)) this.readPath(object, name, answer, style);
    }
    for (const path of wanted) this.readPath(object, path, answer, style);
    return answer;
  }

  /** Properties that hold plain values; `load()` without names asks for all of them. */
  private scalars(object: HostObject): string[] {
    return [...membersOf(object).getters].filter(
      name => !name.startsWith('_') && this.access.isOffered(object, name) && !(this.access.get(object, name) instanceof HostObject),
    );
  }

  private readPath(object: HostObject, path: string, answer: Answer, style: NameStyle): void {
    const [head = '', ...rest] = path.split('/');
    const name = camelCase(head);
    const key = style === 'pascal' ? pascalCase(name) : name;
    const value = this.access.get(object, name);
    answer[key] = value instanceof HostObject
      ? mergeAnswers(answer[key], this.read(value, { Select: rest.length > 0 ? [rest.join('/')] : [] }, style))
      : value ?? null;
  }
}

/** `load('format/fill/color, format/font/bold')` visits `format` twice; both parts must survive. */
function mergeAnswers(before: unknown, after: Answer): Answer {
  if (!isAnswer(before)) return after;
  const merged: Answer = { ...before };
  for (const [key, value] of Object.entries(after)) {
    const previous = merged[key];
    if (Array.isArray(previous) && Array.isArray(value)) {
      merged[key] = value.map((item: unknown, index) => (isAnswer(item) ? mergeAnswers(previous[index], item) : item));
    } else {
      merged[key] = isAnswer(value) ? mergeAnswers(previous, value) : value;
    }
  }
  return merged;
}

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null && !Array.isArray(value);
