import { NotificationBanner, WarningText } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

export default function NotificationBannerExample() {
  return (
    <ExamplePage title="Notification banner and warning">
      <Example name="What just happened">
        <NotificationBanner heading="The pack of 16 December 2016 is accepted: 14 items, 12 papers, 9 actions">
          <a className="govuk-notification-banner__link" href="?page=notification-banner">
            Open the meeting
          </a>
        </NotificationBanner>
      </Example>
      <Example name="Planned outage">
        <NotificationBanner
          kind="important"
          heading="Concordat will be closed on 20 December 2016 from 6pm to 8pm"
        >
          <p className="govuk-body">
            The database is being moved. Read your pack before then or save it as PDF.
          </p>
        </NotificationBanner>
      </Example>
      <Example name="Warning">
        <WarningText>A signed decision cannot be changed. A later decision can replace it.</WarningText>
      </Example>
    </ExamplePage>
  );
}
