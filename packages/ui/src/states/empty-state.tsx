import type { ReactNode } from 'react';

export type EmptyStateProps = {
  /** "No meetings yet", "No overdue actions". */
  readonly title: string;
  /** What will be here and why it is empty. */
  readonly children?: ReactNode;
  /** The one way on: a button, or a link that clears the filters. */
  readonly action?: ReactNode;
};

/** First use, or filters that leave nothing. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="cc-state">
      <h2 className="govuk-heading-m">{title}</h2>
      {children !== undefined && <div className="cc-state__words govuk-body">{children}</div>}
      {action}
    </div>
  );
}
