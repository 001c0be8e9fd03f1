/** The objects one request speaks of. A path is evaluated once per request, when an action first needs it. */
import type { MemberAccess } from './access';
import { RichApiError } from './errors';
import { HostObject } from './hostObject';
import { camelCase } from './naming';
import { type ArgumentInfo, type Json, type ObjectPathInfo, ObjectPathType, type RequestBody } from './protocol';
import type { References } from './references';
import type { HostOptions } from './interpreter';

export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: RequestBody,
    private readonly options: HostOptions,
    private readonly references: References,
    private readonly access: MemberAccess,
  ) {}

  async resolve(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const info = this.request.ObjectPaths[String(id)];
    if (info === undefined) throw new RichApiError('InvalidObjectPath', `The request has no object path ${String(id)}.`);
    const object = await this.evaluate(info);
    this.resolved.set(id, object);
    return object;
  }

  /** Arguments with the objects they refer to put in their places. */
  async resolveArguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(values.map((value, index) => this.resolveArgument(value, references[index] ?? null)));
  }

  private async evaluate(info: ObjectPathInfo): Promise<HostObject | null> {
    switch (info.ObjectPathType) {
      case ObjectPathType.Global:
        return this.options.root;
      case ObjectPathType.NewObject:
        return this.create(info.Name);
      case ObjectPathType.ReferenceId:
        return this.references.get(info.Name);
      case ObjectPathType.Null:
        return null;
      case ObjectPathType.Method:
      case ObjectPathType.Indexer:
      case ObjectPathType.Property:
        return this.evaluateMember(info);
      default:
        throw new RichApiError('NotImplemented', `The stand-in for Excel does not know object paths of type ${String(info.ObjectPathType)}.`);
    }
  }

  private async evaluateMember(info: ObjectPathInfo): Promise<HostObject | null> {
    const parent = await this.resolve(info.ParentObjectPathId ?? 0);
    if (parent === null) return null; // whatever hangs on a null object is a null object
    const isProperty = info.ObjectPathType === ObjectPathType.Property;
    const name = info.ObjectPathType === ObjectPathType.Indexer ? 'getItem' : camelCase(info.Name);
    const value = isProperty
      ? this.access.get(parent, name)
      : await this.access.call(parent, name, await this.resolveArguments(info.ArgumentInfo));
    if (value === null || value === undefined) return null;
    if (value instanceof HostObject) return value;
    throw new RichApiError('InvalidObjectPath', `${parent.$type}.${name} is not an object.`);
  }

  private create(typeName: string): HostObject {
    const make = this.options.newObjects?.[typeName];
    if (make !== undefined) return make();
    const message = `The stand-in for Excel does not implement ${typeName}.`;
    console.error(message);
    throw new RichApiError('ApiNotFound', message);
  }

  private async resolveArgument(value: Json, reference: Json): Promise<unknown> {
    if (typeof reference === 'number' && reference > 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      const references = Array.isArray(reference) ? (reference as readonly Json[]) : [];
      // Large matrices of plain values are the common case: leave them as they are.
      if (references.length === 0 && !mentionsObject(value)) return value;
      return Promise.all((value as readonly Json[]).map((item, index) => this.resolveArgument(item, references[index] ?? null)));
    }
    if (typeof value !== 'object' || value === null) return value;
    const record = value as { readonly [key: string]: Json };
    const path = record['_ObjectPathId'];
    if (typeof path === 'number') return this.resolve(path);
    const entries = await Promise.all(Object.entries(record).map(async ([key, item]) => [key, await this.resolveArgument(item, null)] as const));
    return Object.fromEntries(entries);
  }
}

function mentionsObject(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(mentionsObject);
  return '_ObjectPathId' in value || Object.values(value).some(mentionsObject);
}
