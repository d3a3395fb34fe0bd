import { DateText, SummaryList } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

export default function SummaryListExample() {
  return (
    <ExamplePage title="Summary list">
      <Example name="With Change links, before sending">
        <SummaryList
          rows={[
            {
              key: 'forum',
              label: 'Forum',
              value: 'Business Coordination Board',
              change: { href: '?page=summary-list' },
            },
            {
              key: 'date',
              label: 'Date',
              value: <DateText date="2016-12-16" />,
              change: { href: '?page=summary-list' },
            },
            {
              key: 'venue',
              label: 'Venue',
              value: 'Headquarters, Conference Room 4',
              change: { href: '?page=summary-list' },
            },
          ]}
        />
      </Example>
      <Example name="Plain facts of a record">
        <SummaryList
          isPlain
          rows={[
            { key: 'owner', label: 'Owner', value: 'Deputy Chief Constable' },
            { key: 'due', label: 'Due', value: 'February 2017 meeting' },
          ]}
        />
      </Example>
    </ExamplePage>
  );
}
