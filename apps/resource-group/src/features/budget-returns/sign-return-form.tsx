import { ConflictNotice, useKeyedCommand } from '@concordat/app-frame';
import type { Pence } from '@concordat/domain/kernel';
import {
  Button,
  ErrorSummary,
  errorFor,
  type FieldError,
  moneyInProse,
  poundsAsTyped,
  readTypedMoney,
  TextArea,
  TextField,
  typed,
} from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { signBudgetReturnMutation } from './budget-returns.graphql.ts';
import { type ReturnLine, type ShownReturn, wantsNote } from './return-words.ts';

/** A forecast for every line, a note where the limit asks for one, and the signature, at one press. */
export function SignReturnForm({
  shown,
  onDone,
  onStale,
}: {
  shown: ShownReturn;
  onDone: () => void;
  onStale: () => void;
}) {
  const command = useKeyedCommand(signBudgetReturnMutation, ['BudgetReturn', 'MyReturns']);
  const { lines, isMine, postTitle } = shown;

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const errors: FieldError[] = [];
    const returned = lines.map((line) => {
      const forecast = readTypedMoney(typed(form, `forecast-${line.id}`));
      const note = typed(form, `note-${line.id}`) || null;
      if (forecast === null) {
        const message = `Enter the forecast of ${line.title} in pounds, like 45,000`;
        errors.push({ field: `forecast-${line.id}`, message });
      } else if (note === null && wantsNote(line, forecast)) {
        errors.push({
          field: `note-${line.id}`,
          message: `Say why ${line.title} is over or under`,
        });
      }
      return { lineId: line.id, forecast: (forecast ?? 0) as Pence, note };
    });
    const onBehalfBecause = isMine ? null : typed(form, 'onBehalfBecause') || null;
    if (!isMine && onBehalfBecause === null) {
      errors.push({ field: 'onBehalfBecause', message: `Say how you have the forecast of the ${postTitle}` });
    }
    if (errors.length > 0) return command.refuse(errors);
    const input = { returnId: shown.id, lines: returned, onBehalfBecause, expectedVersion: shown.version };
    if (await command.run({ input })) onDone();
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={command.errors} />
      <ConflictNotice conflict={command.conflict} onStale={onStale} />
      {lines.map((line) => (
        <LineFields
          key={line.id}
          line={line}
          forecastError={errorFor(command.errors, `forecast-${line.id}`)}
          noteError={errorFor(command.errors, `note-${line.id}`)}
        />
      ))}
      {!isMine && (
        <TextField
          name="onBehalfBecause"
          label={`How you have the forecast of the ${postTitle}`}
          hint="You sign on their behalf, and the return says so: “By telephone on 20 December, while on leave”"
          error={errorFor(command.errors, 'onBehalfBecause')}
        />
      )}
      <p className="govuk-body">
        By signing you say that this is the best forecast you can give. It becomes the ledger’s forecast for
        the month at once.
      </p>
      <Button type="submit" busy={command.isBusy ? 'Signing' : undefined}>
        {isMine ? 'Sign the return' : 'Sign on their behalf'}
      </Button>
    </form>
  );
}

function LineFields({
  line,
  forecastError,
  noteError,
}: {
  line: ReturnLine;
  forecastError: string | undefined;
  noteError: string | undefined;
}) {
  const { id, code, title, previousForecast, forecast, note, noteLimit, figures } = line;
  const [typed, setTyped] = useState(poundsAsTyped(forecast ?? previousForecast));
  const read = readTypedMoney(typed);
  const isWanted = read !== null && wantsNote(line, read);
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        {code} {title}
      </legend>
      <TextField
        name={`forecast-${id}`}
        label="Full-year forecast"
        hint={`Budget ${moneyInProse(figures.budget)}, forecast before ${moneyInProse(previousForecast)}`}
        prefix="£"
        width={10}
        inputMode="decimal"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={forecastError}
      />
      <TextArea
        name={`note-${id}`}
        label={isWanted ? 'Why' : 'Why (optional)'}
        hint={
          isWanted
            ? `Needed: more than ${moneyInProse(noteLimit)} over or under, to date, for the year, or against last month’s forecast`
            : undefined
        }
        rows={2}
        defaultValue={note ?? ''}
        error={noteError}
      />
    </fieldset>
  );
}
