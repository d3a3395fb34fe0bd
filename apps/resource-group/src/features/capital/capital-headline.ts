import { longMonth, moneyInProse } from '@concordat/ui';

type Standing = { readonly revised: number; readonly spentAndCommitted: number | null };

/** The answer first, from the figures themselves: "64.7% of £7.4 million spent and committed". */
export function capitalHeadline({ revised, spentAndCommitted }: Standing): string {
  if (spentAndCommitted === null) return `${moneyInProse(revised)} of capital, and nothing spent yet`;
  if (revised === 0) return `${moneyInProse(spentAndCommitted)} spent and committed without a budget`;
  return `${percentInWords(spentAndCommitted, revised)} of ${moneyInProse(revised)} spent and committed`;
}

/** To one decimal, half up: "64.7%". */
export function percentInWords(part: number, whole: number): string {
  return `${(Math.round((part / whole) * 1_000) / 10).toFixed(1)}%`;
}

/** What the figures are as at: spend and budget have days of their own. */
export function asAtInWords(month: string, asAt: string, dateInWords: (date: string) => string): string {
  return `Spend to the end of ${longMonth(month)}, budget with approvals up to ${dateInWords(asAt)}`;
}
