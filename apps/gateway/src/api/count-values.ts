/** How many named values an answer holds, at every depth. */
export function countValues(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  let count = 0;
  if (Array.isArray(data)) {
    for (const one of data) count += countValues(one);
    return count;
  }
  for (const name in data) count += 1 + countValues((data as Record<string, unknown>)[name]);
  return count;
}
