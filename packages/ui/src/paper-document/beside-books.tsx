import { Details } from '../details/details.tsx';
import { longMonth } from '../format/calendar-words.ts';
import { Link } from '../link/link.tsx';

/** A printed table beside the page of the office's own books that it prints. */
export type TableBesideBooks = {
  /** Whose books, and which page of them. */
  readonly name: string;
  readonly month: string;
  /** Figures that are the same once rounded as printed. */
  readonly agreeing: number;
  readonly differences: readonly { readonly isRounding: boolean; readonly sentence: string }[];
  /** Printed rows that the books do not have. */
  readonly notInBooks: readonly string[];
  /** Where the books open; null where they open nowhere. */
  readonly href: string | null;
};

/** Under a table: that it agrees with the books, or each figure that does not, with rounding kept apart. */
export function BesideBooks({ books }: { books: TableBesideBooks }) {
  const { name, month, agreeing, differences, notInBooks, href } = books;
  const rounding = differences.filter(({ isRounding }) => isRounding);
  const apart = differences.filter(({ isRounding }) => !isRounding);
  const all = agreeing + differences.length;
  return (
    <div className="cc-beside-books">
      <p>
        {apart.length === 0 ? (
          <strong>Agrees with the books</strong>
        ) : (
          <strong>
            {apart.length === 1 ? 'One figure differs' : `${apart.length} figures differ`} from the books
          </strong>
        )}
        : {agreeing} of {all} figures are those of {href === null ? name : <Link href={href}>{name}</Link>} at
        the end of {longMonth(month)}
        {rounding.length > 0 && `, ${rounding.length} within rounding`}.
        {notInBooks.length > 0 && ` The books do not keep: ${notInBooks.join(', ')}.`}
      </p>
      {apart.length > 0 && (
        <ul className="cc-casts">
          {apart.map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {rounding.length > 0 && (
        <Details
          summary={
            rounding.length === 1
              ? 'One figure within rounding'
              : `${rounding.length} figures within rounding`
          }
        >
          <ul className="govuk-list govuk-!-margin-bottom-0">
            {rounding.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}
