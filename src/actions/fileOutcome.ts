import type { Outcome } from '../excel/outcome';

/** What a desk's work came to, as an outcome: cancelling is one, and so is a fault of the worker. */
export async function outcomeOf<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { ok: false, problem: { code: 'cancelled' } };
    return { ok: false, problem: { code: 'unexpected', message: error instanceof Error ? error.message : String(error) } };
  }
}
