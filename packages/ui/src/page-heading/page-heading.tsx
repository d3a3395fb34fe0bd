import type { ReactNode } from 'react';

export type PageHeadingProps = {
  /** The answer, not the name of the screen: "£889k under budget at month 6". */
  readonly title: ReactNode;
  /** What the answer is about: "Revenue monitoring, month 6 of 2016/17". */
  readonly caption?: ReactNode;
  /** The one next thing to do. */
  readonly action?: ReactNode;
  /** A sentence or a marking under the title. */
  readonly children?: ReactNode;
};

/** The page's only h1: the answer first, with what it is about above and one primary action beside it. */
export function PageHeading({ title, caption, action, children }: PageHeadingProps) {
  return (
    <div className="cc-page-heading">
      <div className="cc-page-heading__text">
        <h1 className="govuk-heading-xl">
          {caption !== undefined && <span className="cc-page-heading__caption">{caption} </span>}
          {title}
        </h1>
        {children}
      </div>
      {action !== undefined && <div className="cc-page-heading__action">{action}</div>}
    </div>
  );
}
