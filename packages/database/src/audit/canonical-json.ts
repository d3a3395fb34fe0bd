import canonicalizeModule from 'canonicalize';

// A CommonJS module whose export is the function itself; its types call it a default export.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/** RFC 8785: one text for one value, whatever the order its members came in. Throws a TypeError for no value. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Nothing cannot be written as JSON');
  return text;
}
