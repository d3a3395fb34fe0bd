/** A document as a command takes it: the API's type names are not part of it, and no command takes them back. */
export function withoutTypenames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTypenames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__typename')
      .map(([key, each]) => [key, withoutTypenames(each)]),
  );
}
