import { Timeline } from '../../src/index.ts';
import { ExamplePage } from '../example.tsx';

export default function TimelineExample() {
  return (
    <ExamplePage title="Timeline">
      <Timeline
        headingLevel={2}
        entries={[
          {
            key: 'raised',
            title: 'Action raised',
            by: 'Business Coordination Board',
            when: { date: '2016-11-10' },
            children: 'Minute 6.5 (i)',
          },
          {
            key: 'read',
            title: 'Pack imported',
            by: 'Governance Officer',
            when: { instant: '2016-12-12T09:32:00Z' },
          },
          {
            key: 'updated',
            title: 'Marked ongoing',
            by: 'Deputy Chief Constable',
            when: { instant: '2016-12-14T16:05:00Z' },
            children: (
              <p className="govuk-body">
                The strategy is with the strategic lead and comes to the February meeting.
              </p>
            ),
          },
        ]}
      />
    </ExamplePage>
  );
}
