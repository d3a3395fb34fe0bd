import { useState } from 'react';
import { Checkboxes, EmptyState, FilterList, Select, TextField } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

const statuses = [
  { value: 'open', label: 'Open' },
  { value: 'ongoing', label: 'Ongoing' },
  { value: 'closed', label: 'Closed' },
];

export default function FilterListExample() {
  const [applied, setApplied] = useState('');
  return (
    <ExamplePage title="Filter list">
      <Example name="With two filters chosen">
        <FilterList
          resultsLabel="Actions"
          clearHref="?page=filter-list"
          selected={[
            { group: 'Status', label: 'Open', removeHref: '?page=filter-list&without=open' },
            { group: 'Words', label: 'hate crime', removeHref: '?page=filter-list&without=words' },
          ]}
          onApply={(values) => setApplied(values.toString())}
          fields={
            <>
              <TextField name="words" label="Words" defaultValue="hate crime" />
              <Checkboxes name="status" label="Status" isSmall choices={statuses} defaultValues={['open']} />
              <Select
                name="forum"
                label="Forum"
                prompt="Any forum"
                choices={[{ value: 'bcb', label: 'Business Coordination Board' }]}
              />
            </>
          }
        >
          <p className="govuk-body" role="status">
            {applied === '' ? '1 action' : `Applied: ${applied}`}
          </p>
          <ul className="govuk-list">
            <li>Hate crime strategy with victim satisfaction</li>
          </ul>
        </FilterList>
      </Example>
      <Example name="Filters that leave nothing">
        <FilterList
          resultsLabel="Overdue actions"
          clearHref="?page=filter-list"
          selected={[]}
          onApply={() => undefined}
          fields={<TextField name="overdue-words" label="Words" />}
        >
          <EmptyState
            title="No overdue actions"
            action={
              <a className="govuk-link" href="?page=filter-list">
                Clear filters
              </a>
            }
          >
            Every action is closed or still within its date.
          </EmptyState>
        </FilterList>
      </Example>
    </ExamplePage>
  );
}
