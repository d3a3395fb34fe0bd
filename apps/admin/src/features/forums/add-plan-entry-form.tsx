import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import type { CalendarDate } from '@concordat/domain/kernel';
import { errorFor, longDate, Select, TextField, typed } from '@concordat/ui';
import { addPlanEntryMutation } from './forward-plan.graphql.ts';
import type { ShownMeeting } from './shown-plan.ts';

/** The office plans a report. */
export function AddPlanEntryForm({
  forumId,
  meetings,
}: {
  forumId: string;
  meetings: readonly ShownMeeting[];
}) {
  const command = useCommand(addPlanEntryMutation, ['ForwardPlan']);

  function send(form: FormData) {
    const plannedFor = (typed(form, 'plannedFor') || null) as CalendarDate | null;
    const input = { forumId, title: typed(form, 'title'), lead: typed(form, 'lead') || null, plannedFor };
    return command.run({ input });
  }

  return (
    <CommandForm summary="Add a report" button="Add the report" command={command} send={send}>
      <TextField name="title" label="What is to come" error={errorFor(command.errors, 'title')} />
      <TextField name="lead" label="From (if known)" hint="The post that brings it" width={30} />
      <Select
        name="plannedFor"
        label="Meeting"
        prompt="None yet, let it wait"
        choices={meetings.map(({ heldOn }) => ({ value: heldOn, label: longDate(heldOn) }))}
        error={errorFor(command.errors, 'plannedFor')}
      />
    </CommandForm>
  );
}
