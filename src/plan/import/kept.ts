const MOST_KEPT = 5_000;

/**
 * A function of a text that remembers its results: all rows of an import are read anew whenever one is answered, and each of
 * them once for every choice that it offers. What was kept is forgotten when there is too much of it.
 */
export function keptByText<Value>(compute: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, { readonly value: Value }>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known.value;
    const value = compute(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, { value });
    return value;
  };
}
