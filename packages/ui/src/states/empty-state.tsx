import type { ReactNode } from 'react';

export type EmptyStateProps = {
  /** "No meetings yet", "No overdue actions". */
  readonly title: string;
  /** What will be here and why it is empty. */
  readonly children?: ReactNode;
  /** The one way on: a button, or a link that clears the filters. */
  readonly action?: ReactNode;
  /** 1 where it is all the page has. */
  readonly headingLevel?: 1 | 2 | 3;
};

/** First use, or filters that leave nothing. */
export function EmptyState({ title, children, action, headingLevel = 2 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="cc-state">
      <Heading className={headingLevel === 1 ? 'govuk-heading-xl' : 'govuk-heading-m'}>{title}</Heading>
      {children !== undefined && <div className="cc-state__words govuk-body">{children}</div>}
      {action}
    </div>
  );
}
