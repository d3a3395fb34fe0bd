import { useQuery } from '@apollo/client/react';
import { PagedTable, type SavedColumn, useSignedIn } from '@concordat/app-frame';
import {
  ButtonLink,
  type Column,
  DateText,
  EmptyState,
  FilterList,
  Link,
  PageHeading,
  TextField,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import type { PeopleQuery } from '../../generated/graphql.ts';
import { peopleQuery } from './people.graphql.ts';

type ListedPerson = PeopleQuery['people']['edges'][number]['node'];
export type PeopleSearch = { readonly words?: string };

/** People of the office and the posts they hold, with the dates. */
export function PeopleList({ search }: { search: PeopleSearch }) {
  const { viewer } = useSignedIn();
  const navigate = useNavigate();
  const filter = search.words ? { words: search.words } : {};
  const query = useQuery(peopleQuery, { variables: { filter } });
  useDocumentTitle('People and posts', 'Admin');
  const people = query.data?.people;

  return (
    <>
      <PageHeading
        title="People and posts"
        action={
          viewer.permissions.includes('people:manage') && (
            <ButtonLink href="/admin/people/new">Register a person</ButtonLink>
          )
        }
      />
      <FilterList
        fields={<TextField name="words" label="Name" defaultValue={search.words ?? ''} />}
        selected={
          search.words ? [{ group: 'Name', label: `“${search.words}”`, removeHref: '/admin/people' }] : []
        }
        clearHref="/admin/people"
        resultsLabel="People"
        onApply={(values) => navigate?.(values.size > 0 ? `/admin/people?${values}` : '/admin/people')}
      >
        <PagedTable
          what="the people"
          list={people}
          query={query}
          caption="People, by name"
          columns={columns}
          rowKey={(person) => person.id}
          empty={
            <EmptyState
              title={search.words ? 'Nobody has a name like that' : 'Nobody is registered yet'}
              action={search.words && <Link href="/admin/people">Clear filters</Link>}
            />
          }
          more="Show more people"
          saved={saved}
        />
      </FilterList>
    </>
  );
}

const columns: readonly Column<ListedPerson>[] = [
  {
    key: 'name',
    head: 'Name',
    cell: (person) => <Link href={`/admin/people/${person.id}`}>{person.name}</Link>,
  },
  {
    key: 'posts',
    head: 'Posts',
    cell: ({ holdings }) =>
      holdings.length === 0 ? (
        'None'
      ) : (
        <ul className="govuk-list cc-plain-list">
          {holdings.map((holding) => (
            <li key={holding.id}>
              {holding.postTitle}
              {holding.isDeputising && ' (deputising)'}, from <DateText date={holding.from} isShort />
              {holding.until && (
                <>
                  {' '}
                  until <DateText date={holding.until} isShort />
                </>
              )}
            </li>
          ))}
        </ul>
      ),
  },
  { key: 'body', head: 'Body', width: '14rem', cell: (person) => person.body.shortName },
];

const saved: readonly SavedColumn<ListedPerson>[] = [
  ['Name', ({ name }) => name],
  [
    'Posts',
    ({ holdings }) =>
      holdings.map(({ postTitle, from, until }) => `${postTitle}, ${from} to ${until ?? 'now'}`).join('; '),
  ],
  ['Body', ({ body }) => body.shortName],
];
