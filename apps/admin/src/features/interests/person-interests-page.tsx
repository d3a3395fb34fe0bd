import { useQuery } from '@apollo/client/react';
import { PersonInterests } from '@concordat/app-frame/interests';
import {
  Breadcrumbs,
  CouldNotOpen,
  LoadingState,
  NotFound,
  PageHeading,
  useDocumentTitle,
} from '@concordat/ui';
import { interestCommands } from './interest-commands.ts';
import { interestsOfQuery } from './interests.graphql.ts';

/** One person's part of the register of interests. */
export function PersonInterestsPage({ personId }: { personId: string }) {
  const { data, loading, error, refetch } = useQuery(interestsOfQuery, { variables: { personId } });
  const part = data?.interestsOf;
  useDocumentTitle(`Interests of ${part?.person?.name ?? 'a person'}`, 'Admin');
  if (error && !part) return <CouldNotOpen what="The register of interests" error={error} again={refetch} />;
  if (loading && !part) return <LoadingState what="the register of interests" />;
  if (!part?.person) return <NotFound homeHref="/admin" contact="your governance officer" />;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'People', href: '/admin/people' },
          { label: 'Register of interests', href: '/admin/interests' },
        ]}
      />
      <PageHeading
        caption={part.posts.join(', ') || 'Holds no post today'}
        title={`Interests of ${part.person.name}`}
      />
      <PersonInterests part={part} commands={interestCommands} onStale={() => void refetch()} />
    </>
  );
}
