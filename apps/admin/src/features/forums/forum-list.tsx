import { useQuery } from '@apollo/client/react';
import { type SavedColumn, useSignedIn } from '@concordat/app-frame';
import type { SaveRows as SaveRowsNow } from '@concordat/app-frame/save-rows';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  type Column,
  DataTable,
  DateText,
  EmptyState,
  ErrorState,
  FilterList,
  Link,
  LoadingState,
  PageHeading,
  Select,
  SkeletonTable,
  StatusTag,
  Tag,
  TextField,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import { lazy, Suspense } from 'react';
import type { ForumsQuery } from '../../generated/graphql.ts';
import { type ForumSearch, forumFilter, forumsHref } from './forum-search.ts';
import { type ForumStatus, forumStatusWords } from './forum-words.ts';
import { forumsQuery } from './forums.graphql.ts';
import { ReportsToGraph } from './reports-to-graph.tsx';

/** After the list, so that the first screen stays light. */
const SaveRows = lazy(() =>
  import('@concordat/app-frame/save-rows').then((rows) => ({ default: rows.SaveRows })),
) as typeof SaveRowsNow;

type ListedForum = ForumsQuery['forums']['edges'][number]['node'];

/** Every forum the office keeps, and who reports to whom. */
export function ForumList({ search }: { search: ForumSearch }) {
  const { viewer } = useSignedIn();
  const navigate = useNavigate();
  const { data, loading, error, refetch } = useQuery(forumsQuery, {
    variables: { filter: forumFilter(search) },
  });
  useDocumentTitle('Forums', 'Admin');
  const forums = data?.forums.edges.map((edge) => edge.node);

  return (
    <>
      <PageHeading
        title="Forums"
        action={
          viewer.permissions.includes('meeting:run') && (
            <ButtonGroup>
              <ButtonLink href="/admin/forums/new">Propose a forum</ButtonLink>
              <Link href="/admin/escalations">Matters between forums</Link>
            </ButtonGroup>
          )
        }
      />
      <FilterList
        fields={
          <>
            <TextField name="words" label="Name or purpose" defaultValue={search.words ?? ''} />
            <Select
              name="status"
              label="Status"
              prompt="Any"
              choices={Object.entries(forumStatusWords).map(([value, [label]]) => ({ value, label }))}
              defaultValue={search.status ?? ''}
            />
          </>
        }
        selected={chosen(search)}
        clearHref="/admin/forums"
        resultsLabel="Forums"
        onApply={(values) => navigate?.(values.size > 0 ? `/admin/forums?${values}` : '/admin/forums')}
      >
        {error && !forums && (
          <ErrorState
            title="The forums could not be listed"
            action={<Button onClick={() => void refetch()}>Try again</Button>}
          >
            <p className="govuk-body">{error.message}</p>
          </ErrorState>
        )}
        {loading && !forums && (
          <LoadingState
            what="the forums"
            skeleton={<SkeletonTable heads={['Forum', 'Held by', 'Reports to', 'Status']} />}
          />
        )}
        {forums && forums.length === 0 && <NoForums isFiltered={chosen(search).length > 0} />}
        {forums && forums.length > 0 && (
          <>
            <DataTable
              caption="Forums, by name"
              isCaptionHidden
              columns={columns}
              rows={forums}
              rowKey={(forum) => forum.id}
            />
            <Suspense>
              <SaveRows caption="Forums" rows={forums} saved={saved} />
            </Suspense>
            <h2 className="govuk-heading-m">Who reports to whom</h2>
            <ReportsToGraph forums={forums} />
          </>
        )}
      </FilterList>
    </>
  );
}

function NoForums({ isFiltered }: { isFiltered: boolean }) {
  return (
    <EmptyState
      title={isFiltered ? 'No forum is like that' : 'No forums yet'}
      action={isFiltered && <Link href="/admin/forums">Clear filters</Link>}
    >
      {!isFiltered && 'A forum is a body that meets, such as a Board; propose one to begin.'}
    </EmptyState>
  );
}

function chosen({ words, status }: ForumSearch) {
  return [
    ...(words
      ? [{ group: 'Name or purpose', label: `“${words}”`, removeHref: forumsHref(status ? { status } : {}) }]
      : []),
    ...(status
      ? [
          {
            group: 'Status',
            label: forumStatusWords[status][0],
            removeHref: forumsHref(words ? { words } : {}),
          },
        ]
      : []),
  ];
}

const columns: readonly Column<ListedForum>[] = [
  {
    key: 'name',
    head: 'Forum',
    cell: (forum) => <Link href={`/admin/forums/${forum.id}`}>{forum.name}</Link>,
  },
  { key: 'owner', head: 'Held by', cell: (forum) => forum.ownedBy ?? forum.body.shortName },
  { key: 'reports', head: 'Reports to', cell: (forum) => forum.reportsTo?.name ?? 'No other' },
  {
    key: 'meets',
    head: 'Meets',
    cell: (forum) => (
      <>
        {forum.cadence ?? 'Not known'}
        {forum.nextMeetingOn && (
          <>
            , next <DateText date={forum.nextMeetingOn} isShort />
          </>
        )}
      </>
    ),
  },
  {
    key: 'actions',
    head: 'Open actions',
    isNumeric: true,
    width: '6rem',
    cell: (forum) => forum.openActionCount,
  },
  {
    key: 'status',
    head: 'Status',
    width: '9rem',
    cell: (forum) => (
      <>
        <StatusTag status={forum.status as ForumStatus} words={forumStatusWords} />
        {forum.undoneChangeCount > 0 && (
          <>
            {' '}
            <Tag tone="caution">Change not done</Tag>
          </>
        )}
      </>
    ),
  },
];

const saved: readonly SavedColumn<ListedForum>[] = [
  ['Forum', ({ name }) => name],
  ['Held by', ({ ownedBy, body }) => ownedBy ?? body.shortName],
  ['Reports to', ({ reportsTo }) => reportsTo?.name ?? ''],
  ['Meets', ({ cadence }) => cadence],
  ['Next meeting', ({ nextMeetingOn }) => nextMeetingOn],
  ['Open actions', ({ openActionCount }) => openActionCount],
  ['Status', ({ status }) => forumStatusWords[status as ForumStatus][0]],
  ['Changes not done', ({ undoneChangeCount }) => undoneChangeCount],
];
