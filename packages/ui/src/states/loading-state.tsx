import type { ReactNode } from 'react';
import { useWaited } from './use-waited.ts';

export type LoadingStateProps = {
  /** What is being fetched: "the board pack". */
  readonly what: string;
  /** Real headings and bars in the shape of what is coming; five lines of text when left out. */
  readonly skeleton?: ReactNode;
  /** Offered after 10 seconds. */
  readonly onCancel?: () => void;
};

/** Nothing for 300 ms, then a skeleton marked busy, then after 10 s words and a way out. */
export function LoadingState({ what, skeleton, onCancel }: LoadingStateProps) {
  const isSlow = useWaited(true, 300);
  const isVerySlow = useWaited(true, 10_000);
  return (
    <div className="cc-loading" aria-busy="true">
      <p role="status" className={isVerySlow ? 'govuk-body' : 'govuk-visually-hidden'}>
        {isSlow &&
          (isVerySlow ? `Still loading ${what}. This is taking longer than it should.` : `Loading ${what}`)}
      </p>
      {isVerySlow && onCancel !== undefined && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={onCancel}>
          Stop loading
        </button>
      )}
      {isSlow && (skeleton ?? <SkeletonText lines={5} />)}
    </div>
  );
}

/** Bars where text will stand. */
export function SkeletonText({ lines }: { lines: number }) {
  const keys = Array.from({ length: lines }, (_, index) => `line-${index}`);
  return (
    <div className="cc-skeleton" aria-hidden="true">
      {keys.map((key, index) => (
        <span key={key} style={{ width: `${[96, 88, 92, 70, 84][index % 5]}%` }} />
      ))}
    </div>
  );
}

/** Bars in the shape of a table, with the real heads above them so that nothing jumps. */
export function SkeletonTable({ heads, rows = 8 }: { heads: readonly string[]; rows?: number }) {
  const keys = Array.from({ length: rows }, (_, index) => `row-${index}`);
  return (
    <table className="govuk-table cc-table" aria-hidden="true">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} className="govuk-table__header" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key}>
            {heads.map((head) => (
              <td key={head} className="govuk-table__cell">
                <span className="cc-skeleton__bar" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
