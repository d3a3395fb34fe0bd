import { type Column, DataTable, DateText } from '@concordat/ui';
import {
  EndInterestForm,
  type InterestCommands,
  RegisterInterestForm,
  ReturnButton,
} from './interest-forms.tsx';
import {
  interestKindWords,
  interestText,
  returnText,
  runningInterestsOf,
  type ShownInterest,
  type ShownInterests,
} from './interest-words.ts';
import { ReturnStanding } from './return-standing.tsx';

/** A person's part of the register: what runs and what has ended, their returns, and what may be done with it. */
export function PersonInterests({
  part,
  commands,
  onStale,
}: {
  part: ShownInterests;
  commands: InterestCommands;
  onStale: () => void;
}) {
  const may = (command: string) => part.allowedCommands.includes(command);
  const personId = part.person?.id;
  if (personId === undefined) return null;
  return (
    <>
      <DataTable
        caption="Interests"
        columns={columns}
        rows={part.interests}
        rowKey={({ id }) => id}
        empty="Nothing is registered"
      />
      <h2 className="govuk-heading-m">Returns</h2>
      <p className="govuk-body">
        <ReturnStanding {...part} />
      </p>
      {may('ReturnInterests') && <ReturnButton part={part} personId={personId} commands={commands} />}
      {part.returns.length > 1 && (
        <ul className="govuk-list govuk-list--bullet">
          {part.returns.slice(1).map((made) => (
            <li key={made.id}>
              {returnText(made)}, <DateText date={made.madeOn} />
            </li>
          ))}
        </ul>
      )}
      {may('RegisterInterest') && <RegisterInterestForm personId={personId} commands={commands} />}
      {may('EndInterest') &&
        runningInterestsOf(part).map((interest) => (
          <EndInterestForm
            key={interest.id}
            interest={interest}
            name={nameOf(interest)}
            commands={commands}
            onStale={onStale}
          />
        ))}
    </>
  );
}

function nameOf(interest: ShownInterest): string {
  return interest.what ?? interestKindWords[interest.kind][0];
}

const columns: readonly Column<ShownInterest>[] = [
  {
    key: 'what',
    head: 'Interest',
    cell: (interest) => (
      <>
        {interestText(interest)}
        {interest.isOfPartner && ' (of their partner)'}
      </>
    ),
  },
  { key: 'kind', head: 'Category', cell: ({ kind }) => interestKindWords[kind][0] },
  { key: 'since', head: 'Since', cell: ({ since }) => <DateText date={since} /> },
  { key: 'registered', head: 'Registered', cell: ({ registeredOn }) => <DateText date={registeredOn} /> },
  {
    key: 'ended',
    head: 'Ended',
    cell: ({ endedOn, endedReason }) =>
      endedOn === null ? (
        'Current'
      ) : (
        <>
          <DateText date={endedOn} />: {endedReason}
        </>
      ),
  },
];
