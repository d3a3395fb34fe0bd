import type { ReactNode } from 'react';
import { Link } from '../link/link.tsx';

export type NotFoundProps = {
  /** The same general contact on every such page. */
  readonly contact: ReactNode;
  readonly homeHref: string;
};

/** One page for what is not there and for what this person may not see: it must not tell the two apart. */
export function NotFound({ contact, homeHref }: NotFoundProps) {
  return (
    <div className="cc-state">
      <h1 className="govuk-heading-xl">Page not found</h1>
      <div className="cc-state__words govuk-body">
        <p className="govuk-body">
          There is no page at this address that you can read. Check the address if you typed or pasted it.
        </p>
        <p className="govuk-body">If you think you should see something here, contact {contact}.</p>
        <p className="govuk-body">
          <Link href={homeHref}>Go to the home page</Link>
        </p>
      </div>
    </div>
  );
}
