import { Breadcrumbs, PageFrame, PageHeading } from '../../src/index.ts';

export default function BreadcrumbsExample() {
  return (
    <PageFrame
      header={null}
      breadcrumbs={
        <Breadcrumbs
          crumbs={[
            { label: 'Home', href: '?page=breadcrumbs&at=home' },
            { label: 'Meetings', href: '?page=breadcrumbs&at=meetings' },
            { label: 'Business Coordination Board', href: '?page=breadcrumbs&at=board' },
          ]}
        />
      }
    >
      <PageHeading caption="Business Coordination Board" title="16 December 2016" />
      <p className="govuk-body cc-measure">On a phone only the first and the last place are shown.</p>
    </PageFrame>
  );
}
