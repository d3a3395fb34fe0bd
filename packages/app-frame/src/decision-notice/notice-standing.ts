import { longDate } from '@concordat/ui';
import type { ShownNotice } from './shown-notice.ts';

/** In one sentence, where a notice stands today. */
export function noticeStanding(notice: ShownNotice): string {
  switch (notice.status) {
    case 'draft':
      return notice.returnedBecause === null
        ? 'It is being written.'
        : `It was handed back: ${notice.returnedBecause}`;
    case 'ready':
      return `It waits for the ${notice.signatoryPost ?? 'signatory'}.`;
    case 'withdrawn':
      return `It was withdrawn: ${notice.withdrawnBecause ?? 'no reason was kept'}`;
    case 'signed':
      return signedStanding(notice);
  }
}

function signedStanding({ condition, conditionMet, inEffectFrom, decidedOn, recordedFrom }: ShownNotice) {
  if (condition !== null && conditionMet === null) {
    return `Signed${onDay(decidedOn)}; it has no effect until this is met: ${condition}`;
  }
  if (inEffectFrom !== null) return `In effect since ${longDate(inEffectFrom)}.`;
  return recordedFrom === null ? 'Signed.' : 'Signed before this register; the day is not known.';
}

function onDay(day: string | null): string {
  return day === null ? '' : ` on ${longDate(day)}`;
}
