/** Whether two figures differ as a slip of the hand makes them differ: one digit changed, here or in a row summed, two exchanged, or one dropped. */
export function isLikelySlip(printed: number, meant: number): boolean {
  const [one, other] = [String(Math.abs(printed)), String(Math.abs(meant))];
  if (one.length < 3 || other.length < 3) return false;
  if (/^[1-9]0+$/.test(String(Math.abs(printed - meant)))) return true;
  if (one.length === other.length) {
    const differing = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
    if (differing.length === 1) return true;
    const [first = 0, second = 0] = differing;
    return differing.length === 2 && one[first] === other[second] && one[second] === other[first];
  }
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  if (longer.length - shorter.length !== 1) return false;
  return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}
