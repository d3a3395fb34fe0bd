import { useCommand } from '@concordat/app-frame';
import { CommandForm, onFields } from '@concordat/app-frame/command-form';
import { Autocomplete, errorFor, longMonth, Select, TextField, typed } from '@concordat/ui';
import { useState } from 'react';
import { addBudgetLineMutation } from './ledger-lines.graphql.ts';
import type { LedgerLines } from './ledger-lines-page.tsx';

/** As the answer of a memo line, which counts in no term of the bridge. */
const MEMO = 'memo';

/** A line that the books did not have: where it counts, and the row of every cut it stands on. */
export function AddLineForm({
  books: { ledger, bridge, cuts },
  onAdded,
  onStale,
}: {
  books: LedgerLines;
  onAdded: (code: string) => void;
  onStale: () => void;
}) {
  const command = useCommand(addBudgetLineMutation, ['LedgerLinesPage']);
  const [counts, setCounts] = useState(bridge.length === 1 ? `term ${bridge[0]}` : '');
  const [rowOf, setRowOf] = useState<Readonly<Record<string, string | null>>>({});
  const errors = onFields(command.errors, { rowIds: `row-${cuts[0]?.id}` });
  const error = (field: string) => errorFor(errors, field);
  const isMemo = counts === MEMO;

  function send(form: FormData) {
    const missing = [
      ...(typed(form, 'code') === '' ? [{ field: 'code', message: 'Give the line its code' }] : []),
      ...(typed(form, 'title') === '' ? [{ field: 'title', message: 'Say what the line is for' }] : []),
      ...(counts === '' ? [{ field: 'counts', message: 'Choose what the line counts in' }] : []),
      ...(isMemo ? [] : cuts.filter(({ id }) => rowOf[id] == null)).map(({ id, name }) => ({
        field: `row-${id}`,
        message: `Choose the row of “${name}” that the line stands on`,
      })),
    ];
    if (missing.length > 0) return missing;
    const code = typed(form, 'code');
    const input = {
      ledgerId: ledger.id,
      code,
      title: typed(form, 'title'),
      term: isMemo ? null : counts.replace(/^term /, ''),
      ringFence: typed(form, 'ringFence') || null,
      rowIds: isMemo ? [] : cuts.flatMap(({ id }) => rowOf[id] ?? []),
      expectedVersion: ledger.version,
    };
    return command.run({ input }).then((done) => {
      if (done) {
        setRowOf({});
        onAdded(code);
      }
      return done;
    });
  }

  return (
    <CommandForm
      summary="Add a line"
      button="Add the line"
      command={{ ...command, errors }}
      send={send}
      onStale={onStale}
    >
      <p className="govuk-body">
        It begins with no budget, so every total stays what it is; budget comes to it by a virement.
      </p>
      <TextField name="code" label="Code" hint="As your accounts call it" width={10} error={error('code')} />
      <TextField name="title" label="Title" error={error('title')} />
      <Select
        name="counts"
        label="Counts in"
        hint="A term of the net budget requirement"
        prompt="Choose a term"
        value={counts}
        onChange={(event) => setCounts(event.target.value)}
        choices={[
          ...bridge.map((term) => ({ value: `term ${term}`, label: term })),
          { value: MEMO, label: 'Nothing: a memo line, outside every total' },
        ]}
        error={error('counts')}
      />
      {!isMemo &&
        cuts.map(({ id, name, cut, from, rows }) => (
          <Autocomplete
            key={id}
            name={`row-${id}`}
            label={
              cuts.some((other) => other.id !== id && other.cut === cut)
                ? `Row of “${name}” as it is from ${longMonth(from)}`
                : `Row of “${name}”`
            }
            choices={rows.map((row) => ({ value: row.id, label: [...row.path, row.label].join(' > ') }))}
            value={rowOf[id] ?? null}
            onChange={(row) => setRowOf((now) => ({ ...now, [id]: row }))}
            error={error(`row-${id}`)}
          />
        ))}
      <TextField
        name="ringFence"
        label="Ring-fenced for (optional)"
        hint="What its money may be used for and nothing else"
        error={error('ringFence')}
      />
    </CommandForm>
  );
}
