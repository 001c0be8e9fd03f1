/** Errors as data: either a value or what went wrong. */
export type Result<Value, Problem> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem };

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function fail<Problem>(error: Problem): { readonly ok: false; readonly error: Problem } {
  return { ok: false, error };
}

/** Makes a match exhaustive at compile time, and loud at run time if data of an unknown kind slips in. */
export function unreachable(value: never): never {
  throw new Error(`unexpected kind: ${JSON.stringify(value)}`);
}
