import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { Checkboxes, DateField, errorFor, typed, typedDate } from '@concordat/ui';
import { planMeetingsMutation } from './forward-plan.graphql.ts';

/** Fills the calendar from how often the forum meets; promised reports find their meetings by themselves. */
export function PlanMeetingsForm({ forumId, hasMeetings }: { forumId: string; hasMeetings: boolean }) {
  const command = useCommand(planMeetingsMutation, ['ForwardPlan']);

  function send(form: FormData) {
    const until = typedDate(form, 'until', 'Last day');
    if ('error' in until) return [until.error];
    const first = hasMeetings ? null : typedDate(form, 'first', 'First meeting');
    if (first !== null && 'error' in first) return [first.error];
    const rotatesThemes = typed(form, 'rotatesThemes') === 'yes';
    return command.run({
      input: { forumId, first: first?.date ?? null, until: until.date, rotatesThemes },
    });
  }

  return (
    <CommandForm summary="Plan meetings" button="Plan the meetings" command={command} send={send}>
      {!hasMeetings && (
        <DateField name="first" label="First meeting" error={errorFor(command.errors, 'first')} />
      )}
      <DateField
        name="until"
        label="Until"
        hint="Meetings are added from how often the forum meets; days that have one stay as they are"
        error={errorFor(command.errors, 'until')}
      />
      <Checkboxes
        name="rotatesThemes"
        label="Themes"
        isSmall
        choices={[{ value: 'yes', label: 'Each meeting takes one theme of the plan in depth, in turn' }]}
      />
    </CommandForm>
  );
}
