/** Whether a line is what stands above a table: "Table 2 (all figures £'000)", "Chart A". */
export function namesATable(text: string): boolean {
  return /^(?:table|figure|chart|schedule)\s?\w{1,4}\b/i.test(text);
}
