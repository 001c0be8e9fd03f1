/** Reflection over the host's classes: which members there are, and which requirement set they belong to. */
import { HostObject } from './hostObject';

export interface Members {
  readonly getters: ReadonlySet<string>;
  readonly setters: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}

const known = new WeakMap<object, Members>();

export function membersOfClass(prototype: object): Members {
  const found = known.get(prototype);
  if (found !== undefined) return found;
  const getters = new Set<string>();
  const setters = new Set<string>();
  const methods = new Set<string>();
  for (let p: object | null = prototype; p !== null && p !== HostObject.prototype; p = Object.getPrototypeOf(p) as object | null) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(p))) {
      if (name === 'constructor' || name.startsWith('$')) continue;
      if (descriptor.get !== undefined) getters.add(name);
      if (descriptor.set !== undefined) setters.add(name);
      if (typeof descriptor.value === 'function') methods.add(name);
    }
  }
  const members = { getters, setters, methods };
  known.set(prototype, members);
  return members;
}

export const membersOf = (object: HostObject): Members => membersOfClass(Object.getPrototypeOf(object) as object);

/** Type → member → version of the ExcelApi set it appeared in ("1.7"), or another set ("ExcelApiOnline 1.1"). */
export type RequirementSets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Whether a host that offers ExcelApi `posed` has a member that appeared in `required`. */
export function offers(posed: string, required: string | undefined): boolean {
  if (required === undefined) return true;
  const [major, minor] = parse(posed);
  const [requiredMajor, requiredMinor] = parse(required);
  return major > requiredMajor || (major === requiredMajor && minor >= requiredMinor);
}

/** A set other than ExcelApi has no number at its beginning and is never offered. */
function parse(version: string): [number, number] {
  const match = /^(\d+)\.(\d+)$/.exec(version);
  return match === null ? [Infinity, Infinity] : [Number(match[1]), Number(match[2])];
}
