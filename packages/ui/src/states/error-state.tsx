import type { ReactNode } from 'react';

export type ErrorStateProps = {
  /** What happened, in plain words: "We could not open the board pack". */
  readonly title: string;
  /** "Nothing was saved." or "Your note was saved." Left out only where nothing could have been saved. */
  readonly saved?: string;
  /** What to do now. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** Request id that the office's support can look up. */
  readonly reference?: string | undefined;
  /** 1 where it is all the page has. */
  readonly headingLevel?: 1 | 2 | 3;
};

/** Something failed: what happened, whether anything was saved, what to do, and a reference. */
export function ErrorState({ title, saved, children, action, reference, headingLevel = 2 }: ErrorStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="cc-state cc-state--error" role="alert">
      <Heading className={headingLevel === 1 ? 'govuk-heading-xl' : 'govuk-heading-m'}>{title}</Heading>
      <div className="cc-state__words govuk-body">
        {saved !== undefined && <p className="govuk-body">{saved}</p>}
        {children}
      </div>
      {action}
      {reference !== undefined && (
        <p className="cc-state__reference">
          Reference <code>{reference}</code>
        </p>
      )}
    </div>
  );
}
