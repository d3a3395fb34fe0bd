import { useQuery } from '@apollo/client/react';
import { useSignedIn } from '@concordat/app-frame';
import {
  Breadcrumbs,
  type Column,
  CouldNotOpen,
  DataTable,
  DateText,
  LoadingState,
  NotFound,
  PageHeading,
  useDocumentTitle,
} from '@concordat/ui';
import type { PersonPageQuery } from '../../generated/graphql.ts';
import { AppointForm } from './appoint-form.tsx';
import { EndAppointmentForm } from './end-appointment-form.tsx';
import { personQuery } from './people.graphql.ts';

export type ShownPerson = NonNullable<PersonPageQuery['person']>;
export type OfferedPost = PersonPageQuery['posts']['edges'][number]['node'];
type Holding = ShownPerson['holdings'][number];

/** One person: the posts they held and hold, and where they may be appointed. */
export function PersonPage({ id }: { id: string }) {
  const { viewer } = useSignedIn();
  const { data, loading, error, refetch } = useQuery(personQuery, { variables: { id } });
  const person = data?.person;
  useDocumentTitle(person?.name ?? 'Person', 'Admin');

  if (error && !person) {
    return <CouldNotOpen what="The person" error={error} again={refetch} />;
  }
  if (loading && !person) return <LoadingState what="the person" />;
  if (!person) return <NotFound homeHref="/admin" contact="your governance officer" />;
  const mayManage = viewer.permissions.includes('people:manage');
  const running = person.holdings.filter((holding) => holding.until === null);
  const posts = data?.posts.edges.map((edge) => edge.node) ?? [];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'People', href: '/admin/people' }]} />
      <PageHeading caption={person.body.legalName} title={person.name}>
        {person.email && <p className="govuk-body">{person.email}</p>}
      </PageHeading>
      <DataTable
        caption="Posts"
        columns={columns}
        rows={person.holdings}
        rowKey={(holding) => holding.id}
        empty="No posts yet"
      />
      {mayManage && (
        <>
          <AppointForm person={person} posts={posts} onStale={() => void refetch()} />
          {running.map((holding) => (
            <EndAppointmentForm key={holding.id} holding={holding} onStale={() => void refetch()} />
          ))}
        </>
      )}
    </>
  );
}

const columns: readonly Column<Holding>[] = [
  {
    key: 'post',
    head: 'Post',
    cell: (holding) => `${holding.postTitle}${holding.isDeputising ? ' (deputising)' : ''}`,
  },
  { key: 'body', head: 'Body', cell: (holding) => holding.bodyName },
  { key: 'from', head: 'From', width: '10rem', cell: (holding) => <DateText date={holding.from} /> },
  {
    key: 'until',
    head: 'Until',
    width: '10rem',
    cell: (holding) => (holding.until ? <DateText date={holding.until} /> : 'Today'),
  },
];
