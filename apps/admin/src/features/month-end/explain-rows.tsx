import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { Button, DataTable, Details, ErrorSummary, errorFor, TextArea } from '@concordat/ui';
import type { FormEvent } from 'react';
import { writeVarianceNoteMutation } from './month-end-commands.graphql.ts';
import type { StepProps } from './month-end-page.tsx';
import { forecastInWords, toDateInWords } from './month-end-words.ts';

/** The rows beyond the body's limit, each with the note it has or the box to write it in. */
export function ExplainRows({ monthEnd: { ledger, month, rowsToExplain }, onDone, onStale }: StepProps) {
  const command = useCommand(writeVarianceNoteMutation, ['MonthEnd']);
  const wanted = rowsToExplain.filter(({ note }) => note === null);
  const explained = rowsToExplain.filter(({ note }) => note !== null);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = wanted.flatMap(({ id }) => {
      const text = String(form.get(`note-${id}`) ?? '').trim();
      return text === '' ? [] : [{ id, text }];
    });
    const [first] = wanted;
    if (typed.length === 0 && first !== undefined) {
      command.refuse([{ field: `note-${first.id}`, message: 'Write why the figure is over or under' }]);
      return;
    }
    let expectedVersion = ledger.version;
    for (const { id, text } of typed) {
      const input = { ledgerId: ledger.id, month, rowIds: [id], text, expectedVersion };
      const written = await command.run({ input });
      if (written === null) return;
      expectedVersion = written.ledger.version;
    }
    onDone(typed.length === 1 ? 'The note is written' : `${typed.length} notes are written`);
  }

  return (
    <>
      {rowsToExplain.length === 0 && <p className="govuk-body">No row is beyond the limit for a note.</p>}
      {wanted.length > 0 && (
        <form noValidate onSubmit={(event) => void send(event)}>
          <ErrorSummary errors={command.errors} />
          <ConflictNotice conflict={command.conflict} onStale={onStale}>
            What you typed is still here.
          </ConflictNotice>
          {wanted.map(({ id, label, figures }) => (
            <TextArea
              key={id}
              name={`note-${id}`}
              label={label}
              hint={`${toDateInWords(figures.variance)} to date; forecast ${forecastInWords(figures.forecastVariance).toLowerCase()}`}
              rows={2}
              error={errorFor(command.errors, `note-${id}`)}
            />
          ))}
          <Button type="submit" busy={command.isBusy ? 'Saving' : undefined} weight="secondary">
            Save the notes
          </Button>
        </form>
      )}
      {explained.length > 0 && (
        <Details
          summary={explained.length === 1 ? '1 row is explained' : `${explained.length} rows are explained`}
        >
          <DataTable
            caption="Notes of the month"
            rows={explained}
            rowKey={({ id }) => id}
            columns={[
              { key: 'label', head: 'Row', cell: ({ label }) => label },
              { key: 'variance', head: 'To date', cell: ({ figures }) => toDateInWords(figures.variance) },
              { key: 'note', head: 'Note', cell: ({ note }) => note ?? 'None' },
            ]}
          />
        </Details>
      )}
    </>
  );
}
