import { Link } from '../link/link.tsx';

export type PaginationProps = {
  /** Address of the page before, with its cursor; null on the first page. */
  readonly previousHref: string | null;
  readonly nextHref: string | null;
  /** What is shown, for the eye and the ear: "Actions 51 to 100 of 120". */
  readonly summary?: string;
  /** Name of the list: "Actions". */
  readonly label: string;
};

/** Back and on through a Relay connection: cursors know no page numbers, so none are shown. */
export function Pagination({ previousHref, nextHref, summary, label }: PaginationProps) {
  if (previousHref === null && nextHref === null) {
    return summary === undefined ? null : <p className="cc-pagination__summary">{summary}</p>;
  }
  return (
    <nav className="govuk-pagination cc-pagination" aria-label={`Pages of ${label}`}>
      {previousHref !== null && (
        <div className="govuk-pagination__prev">
          <Link href={previousHref} className="govuk-link govuk-pagination__link" rel="prev">
            <span aria-hidden="true">←</span> Previous
            <span className="govuk-visually-hidden"> page of {label}</span>
          </Link>
        </div>
      )}
      {summary !== undefined && <p className="cc-pagination__summary">{summary}</p>}
      {nextHref !== null && (
        <div className="govuk-pagination__next">
          <Link href={nextHref} className="govuk-link govuk-pagination__link" rel="next">
            Next<span className="govuk-visually-hidden"> page of {label}</span>{' '}
            <span aria-hidden="true">→</span>
          </Link>
        </div>
      )}
    </nav>
  );
}
