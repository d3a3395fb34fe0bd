import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, Link, Radios, TextArea, typed } from '@concordat/ui';
import type { EscalationOutcome } from '../../generated/graphql.ts';
import { answerEscalationMutation } from './minutes.graphql.ts';
import { outcomeWords } from './minutes-words.ts';
import type { ShownMinutesItem } from './shown-minutes.ts';

const outcomes = [
  'agreed',
  'agreedInPart',
  'refused',
  'noted',
  'referredBack',
] as const satisfies readonly EscalationOutcome[];

/** The matter another forum put before the meeting, and the form that answers it. */
export function BroughtMatter({
  item,
  matter,
  isOpen,
  refresh,
}: {
  item: ShownMinutesItem;
  matter: NonNullable<ShownMinutesItem['escalation']>;
  isOpen: boolean;
  refresh: () => void;
}) {
  const command = useCommand(answerEscalationMutation, ['MinutesInHand']);
  const field = (name: string) => `${name}-${item.id}`;

  function send(form: FormData) {
    const outcome = outcomes.find((each) => each === typed(form, field('answered')));
    if (outcome === undefined) {
      return [{ field: field('answered'), message: 'Say what the meeting answers' }];
    }
    return command.run({
      input: {
        escalationId: matter.id,
        minutesItemId: item.id,
        outcome,
        text: typed(form, field('answer')),
        expectedVersion: matter.version,
      },
    });
  }

  return (
    <>
      <p className="govuk-body">
        <Link href={`/admin/escalations/${matter.id}`}>{matter.title}</Link>, put by{' '}
        {matter.from?.name ?? 'another forum'} ({matter.askedBy}): {matter.reason}
      </p>
      {isOpen && matter.isToBeAnsweredHere && (
        <CommandForm
          summary={`Answer ${matter.from?.name ?? 'the forum that asks'}`}
          button="Minute the answer"
          command={command}
          send={send}
          onStale={refresh}
        >
          <Radios
            name={field('answered')}
            label="What does the meeting answer?"
            isSmall
            choices={outcomes.map((value) => ({ value, label: outcomeWords[value] }))}
            error={errorFor(command.errors, field('answered')) ?? errorFor(command.errors, 'outcome')}
          />
          <TextArea
            name={field('answer')}
            label="The answer in words"
            hint="Where it is referred back, the question that is to be answered first"
            rows={2}
            error={errorFor(command.errors, 'text')}
          />
        </CommandForm>
      )}
    </>
  );
}
