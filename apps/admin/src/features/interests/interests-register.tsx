import { useQuery } from '@apollo/client/react';
import { PagedTable, type SavedColumn } from '@concordat/app-frame';
import { interestText, ReturnStanding, runningInterestsOf } from '@concordat/app-frame/interests';
import { Breadcrumbs, type Column, EmptyState, Link, PageHeading, useDocumentTitle } from '@concordat/ui';
import type { InterestsPartFragment } from '../../generated/graphql.ts';
import { interestsRegisterQuery } from './interests.graphql.ts';

/** The register of interests: who has which, and whose return is late. */
export function InterestsRegister() {
  const query = useQuery(interestsRegisterQuery);
  const list = query.data?.interestsRegister;
  const late = list?.edges.filter(({ node }) => node.isReturnLate).length ?? 0;
  useDocumentTitle('Register of interests', 'Admin');
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'People', href: '/admin/people' }]} />
      <PageHeading
        caption="Whoever holds a post returns what they have, or that they have nothing, each year"
        title={late === 0 ? 'Register of interests' : `Register of interests: ${late} late`}
      />
      <PagedTable
        what="the register of interests"
        list={list}
        query={query}
        caption="People, by name"
        columns={columns}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title="Nobody holds a post yet"
            action={<Link href="/admin/people">See the people</Link>}
          >
            Everybody who holds a post stands here from their first day.
          </EmptyState>
        }
        more="Show more people"
        saved={saved}
      />
    </>
  );
}

const columns: readonly Column<InterestsPartFragment>[] = [
  {
    key: 'person',
    head: 'Person',
    cell: ({ person }) => person && <Link href={`/admin/interests/${person.id}`}>{person.name}</Link>,
  },
  { key: 'posts', head: 'Posts', cell: ({ posts }) => posts.join(', ') || 'None today' },
  {
    key: 'interests',
    head: 'Interests',
    cell: (part) => runningInterestsOf(part).map(interestText).join('; ') || 'None registered',
  },
  { key: 'return', head: 'Return', cell: (part) => <ReturnStanding {...part} /> },
];

const saved: readonly SavedColumn<InterestsPartFragment>[] = [
  ['Person', ({ person }) => person?.name ?? null],
  ['Posts', ({ posts }) => posts.join(', ')],
  ['Interests', (part) => runningInterestsOf(part).map(interestText).join('; ')],
  ['Last return', ({ returns }) => returns[0]?.madeOn ?? null],
  ['Interests returned', ({ returns }) => returns[0]?.interestCount ?? null],
  ['Next return by', ({ returnDueOn }) => returnDueOn],
];
