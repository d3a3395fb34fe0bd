import { moneyInProse } from '@concordat/ui';

/** The answer first: "£11.9 million in reserves at the end of 2016/17". */
export function reservesHeadline(
  years: readonly { readonly year: string; readonly closing: number }[],
): string {
  const [first] = years;
  return first === undefined
    ? 'Reserves'
    : `${moneyInProse(first.closing)} in reserves at the end of ${first.year}`;
}

/** How general reserves stand against the 5 % that must be justified. */
export function generalInWords(general: number, justifiedAbove: number): string {
  return general > justifiedAbove
    ? `General reserves of ${moneyInProse(general)} are above 5% of the net budget, ${moneyInProse(justifiedAbove)}, and must be justified.`
    : `General reserves of ${moneyInProse(general)} are within 5% of the net budget, ${moneyInProse(justifiedAbove)}.`;
}
