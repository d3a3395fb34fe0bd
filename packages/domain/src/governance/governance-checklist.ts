import type { BodyKind } from '../bodies/index.ts';
import { type CalendarDate, daysBetween } from '../kernel/index.ts';
import type { GoverningDocument, GoverningDuty } from './governing-document.ts';
import { dutiesOf } from './governing-duties.ts';

export const dutyStandings = ['missing', 'reviewOverdue', 'inForce'] as const;

/** Whether a duty is met on a day: nothing is recorded, its review is late, or it is in force. */
export type DutyStanding = (typeof dutyStandings)[number];

type Recorded = Pick<GoverningDocument, 'kind' | 'adoptedOn' | 'reviewBy' | 'withdrawn'>;

export type CheckedDuty<Document extends Recorded> = {
  readonly duty: GoverningDuty;
  /** The one the body goes by on the day; null where none is recorded. */
  readonly document: Document | null;
  readonly standing: DutyStanding;
};

/** Each duty of a body with the document it goes by on the day. */
export function governanceChecklist<Document extends Recorded>(
  kind: BodyKind,
  documents: readonly Document[],
  today: CalendarDate,
): readonly CheckedDuty<Document>[] {
  return dutiesOf(kind).map((duty) => {
    const document = inForce(
      documents.filter((each) => each.kind === duty.kind),
      today,
    );
    return { duty, document, standing: standingOf(document, today) };
  });
}

/** The last adopted by the day, of those that were not withdrawn. */
function inForce<Document extends Recorded>(
  documents: readonly Document[],
  today: CalendarDate,
): Document | null {
  const [last] = documents
    .filter(({ adoptedOn, withdrawn }) => withdrawn === null && adoptedOn <= today)
    .sort((a, b) => b.adoptedOn.localeCompare(a.adoptedOn));
  return last ?? null;
}

function standingOf(document: Recorded | null, today: CalendarDate): DutyStanding {
  if (document === null) return 'missing';
  return document.reviewBy !== null && document.reviewBy < today ? 'reviewOverdue' : 'inForce';
}

const NOTICE_OF_A_REVIEW = 28;

/** Days until a document is to be looked at again, negative once that is late; null while it is over four weeks off. */
export function daysToReview(reviewBy: CalendarDate, today: CalendarDate): number | null {
  const days = daysBetween(today, reviewBy);
  return days > NOTICE_OF_A_REVIEW ? null : days;
}
