import { Tabs } from '../../src/index.ts';
import { ExamplePage } from '../example.tsx';

const tabs = [
  { key: 'papers', label: 'Papers', href: '?page=tabs&tab=papers', count: 12 },
  { key: 'questions', label: 'Questions', href: '?page=tabs&tab=questions', count: 3 },
  { key: 'source', label: 'Source', href: '?page=tabs&tab=source' },
];

export default function TabsExample() {
  const current = new URLSearchParams(location.search).get('tab') ?? 'papers';
  return (
    <ExamplePage title="Tabs">
      <Tabs label="Import of 16 December 2016" tabs={tabs} currentKey={current}>
        <p className="govuk-body">Shown: {tabs.find(({ key }) => key === current)?.label}</p>
      </Tabs>
    </ExamplePage>
  );
}
