import { Link } from '../link/link.tsx';

export type Crumb = { readonly label: string; readonly href: string };

/** The places above this page; the page itself is its heading and is not repeated. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map((crumb) => (
          <li key={crumb.href} className="govuk-breadcrumbs__list-item">
            <Link href={crumb.href} className="govuk-breadcrumbs__link">
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
