import type { ReactNode } from 'react';
import { Link } from '../link/link.tsx';

export type SummaryRow = {
  readonly key: string;
  readonly label: string;
  readonly value: ReactNode;
  readonly change?: { readonly href: string; readonly label?: string };
};

/** What is known of one record, or what is about to be sent, with Change links. */
export function SummaryList({ rows, isPlain = false }: { rows: readonly SummaryRow[]; isPlain?: boolean }) {
  return (
    <dl className={`govuk-summary-list cc-summary ${isPlain ? 'govuk-summary-list--no-border' : ''}`.trim()}>
      {rows.map((row) => (
        <div key={row.key} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{row.label}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
          {row.change !== undefined && (
            <dd className="govuk-summary-list__actions">
              <Link href={row.change.href}>
                {row.change.label ?? 'Change'}
                <span className="govuk-visually-hidden"> {row.label}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
