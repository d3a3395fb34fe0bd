import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DateField, errorFor, type FieldError, TextArea, TextField, typed, typedDate } from '@concordat/ui';
import { recordConsultationMutation } from './budget-setting.graphql.ts';
import type { ShownPrecept } from './budget-setting-page.tsx';

type Parts = { bodyId: string; year: string; proposal: ShownPrecept | null; onStale: () => void };

/** What people said about the budget, with where it stands. */
export function ConsultationForm({ bodyId, year, proposal, onStale }: Parts) {
  const command = useCommand(recordConsultationMutation, ['BudgetSetting']);

  function send(form: FormData) {
    const from = typedDate(form, 'from', 'Day');
    const until = typedDate(form, 'until', 'Day');
    const count = (name: string) => (/^\d{1,7}$/.test(typed(form, name)) ? Number(typed(form, name)) : null);
    const responses = count('responses');
    const errors: FieldError[] = [
      ...('error' in from ? [from.error] : []),
      ...('error' in until ? [until.error] : []),
      ...(responses === null ? [{ field: 'responses', message: 'Enter how many answered' }] : []),
    ];
    if ('error' in from || 'error' in until || responses === null) return errors;
    return command.run({
      input: {
        bodyId,
        year: year as never,
        title: typed(form, 'title'),
        from: from.date as never,
        until: until.date as never,
        responses,
        inFavour: count('inFavour'),
        finding: typed(form, 'finding'),
        source: typed(form, 'consultationSource'),
        expectedVersion: proposal?.version ?? 0,
      },
    });
  }

  return (
    <CommandForm
      summary="Record a consultation"
      button="Record it"
      command={command}
      send={send}
      onStale={onStale}
    >
      <TextField name="title" label="What was consulted on" error={errorFor(command.errors, 'title')} />
      <DateField name="from" label="First day" error={errorFor(command.errors, 'from')} />
      <DateField name="until" label="Last day" error={errorFor(command.errors, 'until')} />
      <TextField
        name="responses"
        label="How many answered"
        width={5}
        inputMode="numeric"
        error={errorFor(command.errors, 'responses')}
      />
      <TextField
        name="inFavour"
        label="How many of them were in favour (if that was asked)"
        width={5}
        inputMode="numeric"
      />
      <TextArea name="finding" label="What came of it" rows={3} error={errorFor(command.errors, 'finding')} />
      <TextField
        name="consultationSource"
        label="Where it stands"
        error={errorFor(command.errors, 'source')}
      />
    </CommandForm>
  );
}
