import { useState } from 'react';
import { Autocomplete } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

const posts = [
  { value: 'ce', label: 'Chief Executive', detail: 'Policing body' },
  { value: 'pbfo', label: 'Chief Finance Officer', detail: 'Policing body' },
  { value: 'cc', label: 'Chief Constable', detail: 'Constabulary' },
  { value: 'dcc', label: 'Deputy Chief Constable', detail: 'Constabulary' },
  { value: 'cfo', label: 'Chief Finance Officer', detail: 'Constabulary' },
  { value: 'de', label: 'Director of Estates', detail: 'Constabulary' },
  { value: 'hpp', label: 'Head of Policy and Performance', detail: 'Policing body' },
  { value: 'hspc', label: 'Head of Strategic Partnerships and Commissioning', detail: 'Policing body' },
  { value: 'dpec', label: 'Director of Public Engagement and Communications', detail: 'Policing body' },
];

export default function AutocompleteExample() {
  const [owner, setOwner] = useState<string | null>(null);
  return (
    <ExamplePage title="Autocomplete">
      <Example name="Recent picks first">
        <Autocomplete
          name="owner"
          label="Who owns the action?"
          hint="Type part of a post"
          choices={posts}
          recent={['de', 'cfo']}
          value={owner}
          onChange={setOwner}
        />
        <p className="govuk-body">
          Chosen: {posts.find(({ value }) => value === owner)?.label ?? 'nobody yet'}
        </p>
      </Example>
      <Example name="With an error">
        <Autocomplete
          name="owner-2"
          label="Who owns the action?"
          error="Choose who owns the action"
          choices={posts}
          value={null}
          onChange={() => undefined}
        />
      </Example>
    </ExamplePage>
  );
}
