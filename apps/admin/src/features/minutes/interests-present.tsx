import { useQuery } from '@apollo/client/react';
import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { interestText, ReturnStanding } from '@concordat/app-frame/interests';
import { CouldNotOpen, Link, typed } from '@concordat/ui';
import type { InterestsPartFragment } from '../../generated/graphql.ts';
import { interestsPresentQuery } from './interests-present.graphql.ts';
import { declareInterestMutation } from './minutes.graphql.ts';
import type { ShownMinutes } from './shown-minutes.ts';
import { TouchedItem } from './touched-item.tsx';

/** What the register has of those who are there, each ready to be declared. */
export function InterestsPresent({ minutes }: { minutes: ShownMinutes }) {
  const meetingId = minutes.meeting.id;
  const { data, error, refetch } = useQuery(interestsPresentQuery, { variables: { meetingId } });
  if (error && data === undefined) {
    return <CouldNotOpen what="The register of interests" error={error} again={refetch} headingLevel={2} />;
  }
  const present = data?.interestsRegister.edges.map(({ node }) => node) ?? [];
  if (present.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">On the register of those who are there</h3>
      <ul className="govuk-list">
        {present.map((part) => (
          <li key={part.id}>
            {part.person && <Link href={`/admin/interests/${part.person.id}`}>{part.person.name}</Link>}
            {part.posts.length > 0 && `, ${part.posts.join(', ')}`}: <ReturnStanding {...part} />
            {part.interests
              .filter(({ endedOn }) => endedOn === null)
              .map((interest) => (
                <DeclareRegistered key={interest.id} part={part} interest={interest} minutes={minutes} />
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function DeclareRegistered({
  part,
  interest,
  minutes,
}: {
  part: InterestsPartFragment;
  interest: InterestsPartFragment['interests'][number];
  minutes: ShownMinutes;
}) {
  const command = useCommand(declareInterestMutation, ['MinutesInHand']);
  const isDeclared = minutes.declarations.some(
    ({ registeredInterestId }) => registeredInterestId === interest.id,
  );
  if (isDeclared) return <p className="govuk-body">{interestText(interest)}: declared at this meeting</p>;
  const send = (form: FormData) =>
    command.run({
      input: {
        meetingId: minutes.meeting.id,
        minutesItemId: typed(form, 'declaredItem') || null,
        who: part.posts[0] ?? part.person?.name ?? '',
        isRecused: form.has('isRecused'),
        registeredInterestId: interest.id,
      },
    });
  return (
    <CommandForm
      summary={`Declare: ${interestText(interest)}`}
      button="Minute the interest"
      command={command}
      send={send}
    >
      <TouchedItem items={minutes.items} name={`-${interest.id}`} />
    </CommandForm>
  );
}
