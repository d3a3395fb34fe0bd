/** Reads the address: the scenarios compared, at most three beside the plan. */
export function readComparison(address: Readonly<Record<string, unknown>>): { readonly with: string } {
  return { with: typeof address.with === 'string' ? address.with : '' };
}
