import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, Select, TextArea } from '@concordat/ui';
import type { MinutedOutcome } from '../../generated/graphql.ts';
import { recordResolutionMutation } from './minutes.graphql.ts';
import { outcomeWords } from './minutes-words.ts';
import type { ShownMinutesItem } from './shown-minutes.ts';

/** "Resolved": what the meeting resolved and what it came to. */
export function ResolutionForm({ item }: { item: ShownMinutesItem }) {
  const command = useCommand(recordResolutionMutation, ['MinutesInHand']);
  const field = (name: string) => `${name}-${item.id}`;

  function send(form: FormData) {
    const typed = (name: string) => String(form.get(field(name)) ?? '').trim();
    return command.run({
      input: {
        minutesItemId: item.id,
        text: typed('resolved'),
        outcome: typed('outcome') as MinutedOutcome,
        recommendationId: typed('recommendation') || null,
      },
    });
  }

  return (
    <CommandForm summary="Resolved" button="Record the resolution" command={command} send={send}>
      <TextArea
        name={field('resolved')}
        label="What was resolved"
        rows={2}
        error={errorFor(command.errors, 'text')}
      />
      <Select
        name={field('outcome')}
        label="Outcome"
        choices={Object.entries(outcomeWords).map(([value, label]) => ({ value, label }))}
        defaultValue="noted"
        error={errorFor(command.errors, 'outcome')}
      />
      {item.recommendations.length > 0 && (
        <Select
          name={field('recommendation')}
          label="Recommendation it answers"
          prompt="None of the paper's"
          choices={item.recommendations.map(({ id, number, limb, verb, text }) => ({
            value: id,
            label: `${number ?? ''}${limb ?? ''} ${verb}: ${text}`.trim().slice(0, 90),
          }))}
        />
      )}
    </CommandForm>
  );
}
