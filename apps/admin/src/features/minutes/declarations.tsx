import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { Button, ErrorSummary, errorFor, TextField } from '@concordat/ui';
import { lazy, Suspense } from 'react';
import { declareInterestMutation } from './minutes.graphql.ts';
import type { ShownMinutes } from './shown-minutes.ts';
import { TouchedItem } from './touched-item.tsx';

// The register is read once the minutes are there.
const InterestsPresent = lazy(() =>
  import('./interests-present.tsx').then((part) => ({ default: part.InterestsPresent })),
);

/** Interests declared, item by item, or that nobody has any. */
export function Declarations({ minutes, isOpen }: { minutes: ShownMinutes; isOpen: boolean }) {
  const { declarations, items } = minutes;
  const itemOf = (id: string | null) => items.find((item) => item.id === id);
  return (
    <section aria-labelledby="declarations">
      <h2 id="declarations" className="govuk-heading-m">
        Declarations of interest
      </h2>
      {declarations.length === 0 ? (
        <p className="govuk-body">Nothing is minuted yet.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {declarations.map(({ id, who, interest, isRecused, minutesItemId, registeredInterestId }) => (
            <li key={id}>
              {interest === null ? (
                'Nobody declared an interest.'
              ) : (
                <>
                  {who}: {interest}
                  {minutesItemId !== null && ` (item ${itemOf(minutesItemId)?.number ?? ''})`}
                  {isRecused && ', took no part'}
                  {registeredInterestId !== null && '; on the register of interests'}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <>
          <Suspense fallback={null}>
            <InterestsPresent minutes={minutes} />
          </Suspense>
          <DeclareForms minutes={minutes} />
        </>
      )}
    </section>
  );
}

function DeclareForms({ minutes }: { minutes: ShownMinutes }) {
  const command = useCommand(declareInterestMutation, ['MinutesInHand']);
  const nil = useCommand(declareInterestMutation, ['MinutesInHand']);
  const meetingId = minutes.meeting.id;
  const isSaid = minutes.declarations.length > 0;

  function send(form: FormData) {
    const typed = (name: string) => String(form.get(name) ?? '').trim() || null;
    return command.run({
      input: {
        meetingId,
        minutesItemId: typed('declaredItem'),
        who: typed('who'),
        interest: typed('interest'),
        isRecused: form.has('isRecused'),
      },
    });
  }

  return (
    <>
      <ErrorSummary errors={nil.errors} />
      {!isSaid && (
        <Button
          weight="secondary"
          onClick={() => void nil.run({ input: { meetingId, isRecused: false } })}
          busy={nil.isBusy ? 'Saving' : undefined}
        >
          Nobody has an interest
        </Button>
      )}
      <CommandForm summary="Declare an interest" button="Minute the interest" command={command} send={send}>
        <TextField
          name="who"
          label="Who"
          hint="The post"
          width={30}
          error={errorFor(command.errors, 'who')}
        />
        <TextField name="interest" label="What it is" error={errorFor(command.errors, 'interest')} />
        <TouchedItem items={minutes.items} />
      </CommandForm>
    </>
  );
}
