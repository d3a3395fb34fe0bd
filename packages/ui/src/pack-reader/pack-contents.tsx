import type { ReactNode } from 'react';
import { Link } from '../link/link.tsx';

export type PackEntry = {
  readonly key: string;
  /** As printed: "7", or the stable label of a paper: "7.1". */
  readonly number: string;
  readonly title: string;
  /** Left out when there is nothing to open: verbal, to follow, closed to this reader. */
  readonly href?: string;
  readonly isCurrent?: boolean;
  /** "Report to follow", "Verbal", "Closed: commercial in confidence". */
  readonly note?: ReactNode;
  readonly entries?: readonly PackEntry[];
};

/** The agenda as a list of places to go to; what is left out of this reader's copy keeps its line. */
export function PackContents({ entries }: { entries: readonly PackEntry[] }) {
  return (
    <ol className="cc-contents">
      {entries.map((entry) => (
        <li key={entry.key}>
          <ContentsLine entry={entry} />
          {entry.entries !== undefined && entry.entries.length > 0 && (
            <PackContents entries={entry.entries} />
          )}
        </li>
      ))}
    </ol>
  );
}

function ContentsLine({ entry }: { entry: PackEntry }) {
  const words = (
    <>
      <span className="cc-contents__number">{entry.number}</span>
      <span className="cc-contents__title">
        {entry.title}
        {entry.note !== undefined && <span className="cc-contents__note">{entry.note}</span>}
      </span>
    </>
  );
  return entry.href === undefined ? (
    <span className="cc-contents__line">{words}</span>
  ) : (
    <Link
      href={entry.href}
      className="cc-contents__line cc-contents__link"
      aria-current={entry.isCurrent ? 'page' : undefined}
    >
      {words}
    </Link>
  );
}
