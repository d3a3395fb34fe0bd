import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { Autocomplete, Button, DataTable, Details, ErrorSummary, Radios, Select } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { mapExtractMutation } from './month-end-commands.graphql.ts';
import { type ColumnUse, type ExtractShown, useLabels } from './month-end-words.ts';

const LEFT_OUT = '';
const uses = Object.entries(useLabels).map(([value, label]) => ({ value, label }));

/** What columns and codes mean. What is remembered already is shown when asked for; what is not, at once. */
export function MapExtractForm({ extract, onStale }: { extract: ExtractShown; onStale: () => void }) {
  const command = useCommand(mapExtractMutation, ['ExtractToLoad', 'MonthEnd']);
  const { columns, unit, unmapped, assigned, lines } = extract;
  const [codes, setCodes] = useState<Readonly<Record<string, string>>>({});
  const [openCodes, setOpenCodes] = useState<readonly string[]>([]);
  const has = (wanted: (use: ColumnUse) => boolean) => columns.some(({ use }) => wanted(use));
  const isUnderstood =
    unit !== null && has((use) => use === 'code') && has((use) => use !== 'code' && use !== 'ignored');
  const choices = [
    { value: LEFT_OUT, label: 'Leave it out of this ledger' },
    ...lines.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
  ];
  const changing = assigned.filter(({ theirs }) => openCodes.includes(theirs));
  const asked = [
    ...unmapped.map(({ code, row, beside }) => ({
      theirs: code,
      words: `row ${row}${beside && `, ${beside}`}`,
    })),
    ...changing.map(({ theirs }) => ({ theirs, words: 'change' })),
  ];

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = (name: string) => String(form.get(name) ?? '');
    await command.run({
      input: {
        extractId: extract.id,
        uses: columns.map((_, at) => (typed(`use-${at}`) || 'ignored') as ColumnUse),
        unit: (typed('unit') || null) as ExtractShown['unit'],
        codes: Object.entries(codes).map(([theirs, code]) => ({
          theirs,
          code: code === LEFT_OUT ? null : code,
        })),
        expectedVersion: extract.version,
      },
    });
  }

  const columnFields = (
    <>
      <Radios
        name="unit"
        label="What are the figures in?"
        isInline
        defaultValue={unit}
        choices={[
          { value: 'pounds', label: 'Pounds' },
          { value: 'thousands', label: 'Thousands of pounds' },
        ]}
      />
      <DataTable
        caption="What each column holds"
        rows={columns.map((column, at) => ({ ...column, at }))}
        rowKey={({ letter }) => letter}
        columns={[
          {
            key: 'letter',
            head: 'Column',
            cell: ({ letter, head }) => (head === '' ? letter : `${letter}: ${head}`),
          },
          {
            key: 'samples',
            head: 'Begins with',
            cell: ({ samples }) => (samples.length === 0 ? 'Nothing' : samples.join('; ')),
          },
          {
            key: 'use',
            head: 'Is taken for',
            cell: ({ at, letter, use }) => (
              <Select
                name={`use-${at}`}
                label={<span className="govuk-visually-hidden">Column {letter} is taken for</span>}
                defaultValue={use}
                choices={uses}
              />
            ),
          },
        ]}
      />
    </>
  );

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={command.errors} />
      <ConflictNotice conflict={command.conflict} onStale={onStale}>
        Nothing was saved.
      </ConflictNotice>
      {isUnderstood ? <Details summary="How the columns are read">{columnFields}</Details> : columnFields}
      {asked.length > 0 && (
        <>
          <h3 className="govuk-heading-s">
            {asked.length === 1 ? '1 code needs a line' : `${asked.length} codes need a line`}
          </h3>
          <p className="govuk-body">The ledger remembers them for the months to come.</p>
          {asked.map(({ theirs, words }) => (
            <Autocomplete
              key={theirs}
              name={`code-${theirs}`}
              label={`${theirs} (${words})`}
              choices={choices}
              value={codes[theirs] ?? null}
              onChange={(code) => setCodes(withCode(codes, theirs, code))}
            />
          ))}
        </>
      )}
      {assigned.length > 0 && (
        <Details
          summary={`${assigned.length === 1 ? '1 code was' : `${assigned.length} codes were`} given a line before`}
        >
          <DataTable
            caption="Codes given a line"
            rows={assigned}
            rowKey={({ theirs }) => theirs}
            columns={[
              { key: 'theirs', head: 'In the file', cell: ({ theirs }) => theirs },
              {
                key: 'code',
                head: 'In the ledger',
                cell: ({ code }) =>
                  choices.find(({ value }) => value === (code ?? LEFT_OUT))?.label ?? code ?? 'Left out',
              },
              {
                key: 'change',
                head: 'Change',
                cell: ({ theirs }) => (
                  <Button
                    type="button"
                    weight="secondary"
                    onClick={() => setOpenCodes([...openCodes, theirs])}
                  >
                    Change<span className="govuk-visually-hidden"> {theirs}</span>
                  </Button>
                ),
              },
            ]}
          />
        </Details>
      )}
      {isUnderstood && asked.length === 0 ? (
        <Details summary="Columns or unit read wrongly?">
          <p className="govuk-body">Change them under “How the columns are read”, then read the file so.</p>
          <Button type="submit" weight="secondary" busy={command.isBusy ? 'Saving' : undefined}>
            Read it so
          </Button>
        </Details>
      ) : (
        <Button type="submit" busy={command.isBusy ? 'Saving' : undefined}>
          Remember and check
        </Button>
      )}
    </form>
  );
}

function withCode(codes: Readonly<Record<string, string>>, theirs: string, code: string | null) {
  const { [theirs]: _before, ...others } = codes;
  return code === null ? others : { ...others, [theirs]: code };
}
