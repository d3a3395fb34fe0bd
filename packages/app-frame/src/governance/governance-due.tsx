import { daysToReview } from '@concordat/domain/governance';
import { type CalendarDate, calendarDate } from '@concordat/domain/kernel';
import { Link } from '@concordat/ui';
import { DaysLeft } from '../days-left/days-left.tsx';

type Watched = {
  readonly id: string;
  readonly body: { readonly shortName: string };
  readonly duties: readonly {
    readonly kind: string;
    readonly name: string;
    readonly document: { readonly reviewBy: string | null } | null;
  }[];
  /** What is missing is told to whoever may record it, where this is asked for. */
  readonly allowedCommands?: readonly string[];
};

type Props = {
  readonly bodies: readonly Watched[];
  readonly today: string;
  readonly href: string;
};

/** Reviews of documents that govern money which are late or near, and what is to be recorded; nothing where all is well. */
export function GovernanceDue({ bodies, today, href }: Props) {
  const day = calendarDate(today);
  const lines = bodies.flatMap((body) => [...reviewsOf(body, day), ...missingOf(body)]);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="governance-due">
      <h2 id="governance-due" className="govuk-heading-m">
        What governs the money
      </h2>
      <ul className="govuk-list">
        {lines.map(({ key, bodyName, words, days }) => (
          <li key={key}>
            <Link href={href}>{bodyName}</Link>: {words} {days !== null && <DaysLeft days={days} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function reviewsOf({ id, body, duties }: Watched, today: CalendarDate) {
  return duties.flatMap(({ kind, name, document }) => {
    if (document === null || document.reviewBy === null) return [];
    const days = daysToReview(calendarDate(document.reviewBy), today);
    if (days === null) return [];
    return [{ key: `${id} ${kind}`, bodyName: body.shortName, words: `${name}, to be reviewed`, days }];
  });
}

function missingOf({ id, body, duties, allowedCommands = [] }: Watched) {
  if (!allowedCommands.includes('RecordGoverningDocument')) return [];
  const missing = duties.filter(({ document }) => document === null).length;
  if (missing === 0) return [];
  const words = `${missing} ${missing === 1 ? 'document' : 'documents'} not recorded`;
  return [{ key: id, bodyName: body.shortName, words, days: null }];
}
