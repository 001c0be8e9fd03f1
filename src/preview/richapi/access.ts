/**
 * Using one member of one host object: looks it up by reflection, checks the requirement set the host poses
 * with, and says where an error happened. A member that is missing is answered loudly: a silent gap in the
 * stand-in would look like a bug of the add-in.
 */
import { RichApiError } from './errors';
import type { HostObject } from './hostObject';
import { type RequirementSets, membersOf, offers } from './members';

export class MemberAccess {
  constructor(
    private readonly sets: RequirementSets,
    private readonly posed: () => string,
  ) {}

  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (!membersOf(object).methods.has(name) || !this.isDocumented(object, name)) throw this.missing(object, `${name}()`);
    this.assertOffered(object, name);
    const method = (object as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[name];
    // The client sends null for arguments the add-in left out.
    return this.located(object, name, () => method?.apply(object, args.map(arg => arg ?? undefined)));
  }

  get(object: HostObject, name: string): unknown {
    if (!membersOf(object).getters.has(name)) throw this.missing(object, name);
    this.assertOffered(object, name);
    return this.located(object, name, () => (object as unknown as Record<string, unknown>)[name]);
  }

  set(object: HostObject, name: string, value: unknown): void {
    if (!membersOf(object).setters.has(name)) throw this.missing(object, `${name} (writing)`);
    this.assertOffered(object, name);
    this.located(object, name, () => {
      (object as unknown as Record<string, unknown>)[name] = value;
    });
  }

  /** Collections of the host share methods that not every collection of the application has. */
  private isDocumented(object: HostObject, name: string): boolean {
    const documented = this.sets[object.$type];
    return documented === undefined || name.startsWith('_') || name in documented;
  }

  isOffered(object: HostObject, name: string): boolean {
    return offers(this.posed(), this.sets[object.$type]?.[name]);
  }

  assertOffered(object: HostObject, name: string): void {
    if (this.isOffered(object, name)) return;
    const error = new RichApiError('ApiNotFound');
    error.location = `${object.$type}.${name}`;
    throw error;
  }

  missing(object: HostObject, what: string): RichApiError {
    const error = new RichApiError('ApiNotFound', `The stand-in for Excel does not implement ${object.$type}.${what}.`);
    error.location = `${object.$type}.${what.replace(/\W.*$/, '')}`;
    console.error(error.message);
    return error;
  }

  private located<T>(object: HostObject, name: string, use: () => T): T {
    const place = (error: unknown): never => {
      if (error instanceof RichApiError && error.location === '') error.location = `${object.$type}.${name}`;
      throw error;
    };
    try {
      object.$assertAlive();
      const result = use();
      return result instanceof Promise ? (result.catch(place) as T) : result;
    } catch (error) {
      return place(error);
    }
  }
}
