/** Whether two titles are the same to a reader, however they are spaced and capitalised. */
export function isSameTitle(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(title: string): string {
  return title.trim().replace(/\s+/g, ' ').toLowerCase();
}
