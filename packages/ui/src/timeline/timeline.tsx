import type { ReactNode } from 'react';
import { DateText, InstantText } from '../date-text/date-text.tsx';

export type TimelineEntry = {
  readonly key: string;
  /** Short and past tense: "Minutes approved". */
  readonly title: string;
  readonly by?: string;
  /** A moment when it is known, else the day alone: no hour is ever made up. */
  readonly when: { readonly instant: string } | { readonly date: string };
  readonly children?: ReactNode;
};

export type TimelineProps = {
  /** In any order; shown newest first. */
  readonly entries: readonly TimelineEntry[];
  readonly headingLevel?: 2 | 3 | 4;
};

/** What happened to a record: title, who and when, newest first. */
export function Timeline({ entries, headingLevel = 3 }: TimelineProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ol className="moj-timeline cc-timeline">
      {newestFirst(entries).map((entry) => (
        <li key={entry.key} className="moj-timeline__item">
          <div className="moj-timeline__header">
            <Heading className="moj-timeline__title">{entry.title}</Heading>
            {entry.by !== undefined && <p className="moj-timeline__byline"> by {entry.by}</p>}
          </div>
          <p className="moj-timeline__date">
            {'instant' in entry.when ? (
              <InstantText instant={entry.when.instant} />
            ) : (
              <DateText date={entry.when.date} />
            )}
          </p>
          {entry.children !== undefined && <div className="moj-timeline__description">{entry.children}</div>}
        </li>
      ))}
    </ol>
  );
}

/** A day known only as a day counts as its end; entries of the same moment keep their order. */
export function newestFirst(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const moment = ({ when }: TimelineEntry) => ('instant' in when ? when.instant : `${when.date}T99`);
  return [...entries].sort((a, b) => (moment(a) < moment(b) ? 1 : moment(a) > moment(b) ? -1 : 0));
}
