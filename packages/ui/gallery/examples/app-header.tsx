import { AppHeader, PageFrame, PageHeading } from '../../src/index.ts';

export default function AppHeaderExample() {
  return (
    <PageFrame
      header={
        <AppHeader
          product="Office"
          homeHref="?page=app-header"
          navigation={[
            { label: 'Home', href: '?page=app-header&at=home' },
            { label: 'Meetings', href: '?page=app-header&at=meetings', current: true },
            { label: 'Actions', href: '?page=app-header&at=actions' },
            { label: 'Imports', href: '?page=app-header&at=imports' },
            { label: 'People', href: '?page=app-header&at=people' },
            { label: 'Audit', href: '?page=app-header&at=audit' },
          ]}
          clock={
            <>
              Demo office: 12 December 2016{' '}
              <button type="button" className="cc-link-button">
                Change date
              </button>
            </>
          }
          account={{
            name: 'Governance Officer',
            post: 'Office of the Police and Crime Commissioner',
            links: [{ label: 'Your profile', href: '?page=app-header&at=profile' }],
            onSignOut: () => undefined,
          }}
        />
      }
      footer={<p>Concordat 0.1.0</p>}
    >
      <PageHeading caption="Joint Resource Group" title="Friday’s pack is ready: 12 papers, 1 late" />
      <p className="govuk-body cc-measure">
        The header keeps the same nouns on every page. Below 769 pixels the navigation folds behind Menu.
      </p>
    </PageFrame>
  );
}
