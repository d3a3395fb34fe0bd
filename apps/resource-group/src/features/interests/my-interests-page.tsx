import { useQuery } from '@apollo/client/react';
import { PersonInterests } from '@concordat/app-frame/interests';
import { CouldNotOpen, EmptyState, LoadingState, PageHeading, useDocumentTitle } from '@concordat/ui';
import { interestCommands } from './interest-commands.ts';
import { myInterestsQuery } from './interests.graphql.ts';

/** The reader's own part of the register of interests. */
export function MyInterestsPage() {
  const { data, loading, error, refetch } = useQuery(myInterestsQuery);
  useDocumentTitle('My interests', 'Resource Group');
  if (error && !data) return <CouldNotOpen what="Your interests" error={error} again={refetch} />;
  if (loading && !data) return <LoadingState what="your interests" />;
  const part = data?.interestsRegister.edges[0]?.node;
  return (
    <>
      <PageHeading
        caption="What you have besides your post; both offices of the area read it"
        title="My interests"
      />
      {part === undefined ? (
        <EmptyState title="You hold no post today">
          Whoever holds a post registers what they have besides it. If you do hold one, ask your governance
          officer to put it on record.
        </EmptyState>
      ) : (
        <PersonInterests part={part} commands={interestCommands} onStale={() => void refetch()} />
      )}
    </>
  );
}
