import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { monthsOf } from '@concordat/domain/kernel';
import { errorFor, longMonth, Select, TextArea, TextField, typed, typedAmount } from '@concordat/ui';
import type { SchemeRating } from '../../generated/graphql.ts';
import { writeSchemeProgressMutation } from './capital.graphql.ts';
import { ratingWords } from './capital-words.ts';
import { type FormOfDesk, refetched, schemeChoices, schemesOf } from './desk.ts';

/** How a scheme stands at the end of a month; takes the place of its note of that month. */
export function WriteProgressForm({ desk, onStale }: FormOfDesk) {
  const command = useCommand(writeSchemeProgressMutation, refetched);
  const { programme } = desk;

  function send(form: FormData) {
    const forecast = typedAmount(form, 'forecast', 'The forecast');
    const wanted = typedAmount(form, 'toBeRequested', 'The money still to be asked for');
    const errors = [forecast, wanted].flatMap((read) => ('error' in read ? [read.error] : []));
    if (errors.length > 0 || 'error' in forecast || 'error' in wanted) return errors;
    const input = {
      programmeId: programme.id,
      schemeId: typed(form, 'progressScheme'),
      month: typed(form, 'progressMonth') as never,
      rating: typed(form, 'rating') as SchemeRating,
      note: typed(form, 'note'),
      forecast: forecast.amount,
      toBeRequested: wanted.amount,
      expectedVersion: programme.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Write how a scheme is going"
      button="Keep the note"
      done="The note is kept."
      command={command}
      send={send}
      onStale={onStale}
    >
      <Select name="progressScheme" label="Scheme" choices={schemeChoices(schemesOf(desk))} />
      <Select
        name="progressMonth"
        label="Month"
        defaultValue={desk.month}
        choices={monthsOf(programme.financialYear).map((month) => ({
          value: month,
          label: longMonth(month),
        }))}
      />
      <Select
        name="rating"
        label="How it is going"
        choices={Object.entries(ratingWords).map(([value, label]) => ({ value, label }))}
      />
      <TextArea name="note" label="In words" rows={4} error={errorFor(command.errors, 'note')} />
      <TextField
        name="forecast"
        label="Expected to cost this year (if known)"
        prefix="£"
        width={10}
        error={errorFor(command.errors, 'forecast')}
      />
      <TextField
        name="toBeRequested"
        label="Needed and not asked for yet (if any)"
        prefix="£"
        width={10}
        error={errorFor(command.errors, 'toBeRequested')}
      />
    </CommandForm>
  );
}
