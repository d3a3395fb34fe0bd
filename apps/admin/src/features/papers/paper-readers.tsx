import { useQuery } from '@apollo/client/react';
import { useSignedIn } from '@concordat/app-frame';
import { Button, Details, Radios, Select, TextField } from '@concordat/ui';
import { readersForPapersQuery } from './papers.graphql.ts';
import type { Draft } from './shown-paper.ts';

/** How the paper is marked and handled, and who alone may read it. */
export function PaperReaders({
  draft: { marking, namedReaders },
  error,
  onChange,
}: {
  draft: Draft;
  error: string | undefined;
  onChange: (part: Partial<Draft>) => void;
}) {
  const { viewer } = useSignedIn();
  const { data } = useQuery(readersForPapersQuery);
  const people = data?.people.edges.map(({ node }) => node) ?? [];
  const others = people.filter(({ id }) => !namedReaders.includes(id));
  const own = people.find(({ id }) => id === viewer.personId)?.id;

  function add(id: string) {
    const first = namedReaders.length === 0 && own !== undefined && own !== id ? [own] : [];
    if (id !== '') onChange({ namedReaders: [...namedReaders, ...first, id] });
  }

  return (
    <>
      <Radios
        name="marking"
        label="Marking"
        choices={[
          { value: 'official', label: 'OFFICIAL' },
          { value: 'officialSensitive', label: 'OFFICIAL-SENSITIVE' },
        ]}
        value={marking.level}
        onChange={(level) =>
          onChange({ marking: { level: level as 'official', handling: marking.handling ?? null } })
        }
      />
      {marking.level === 'officialSensitive' && (
        <TextField
          name="handling"
          label="Handling (if any)"
          hint="Such as COMMERCIAL or PERSONAL; it is printed behind the marking"
          width={20}
          value={marking.handling ?? ''}
          onChange={({ target }) => onChange({ marking: { ...marking, handling: target.value || null } })}
        />
      )}
      <Details summary="Name its only readers" isOpen={namedReaders.length > 0}>
        <p className="govuk-hint" id="namedReaders">
          Once somebody is named, nobody else finds the paper: not in the pack, in search or in the lists
        </p>
        {error !== undefined && <p className="govuk-error-message">{error}</p>}
        <ul className="govuk-list">
          {namedReaders.map((id) => {
            const name = people.find((person) => person.id === id)?.name ?? 'A reader';
            return (
              <li key={id}>
                {name}{' '}
                <Button
                  weight="secondary"
                  aria-label={`Take out ${name}`}
                  onClick={() => onChange({ namedReaders: namedReaders.filter((each) => each !== id) })}
                >
                  Take out
                </Button>
              </li>
            );
          })}
        </ul>
        <Select
          name="reader"
          label="Add a reader"
          prompt="Choose a person"
          value=""
          choices={others.map(({ id, name, body }) => ({ value: id, label: `${name}, ${body.shortName}` }))}
          onChange={(event) => add(event.target.value)}
        />
      </Details>
    </>
  );
}
