import './decision.css';
import {
  type Column,
  DateText,
  EmptyState,
  FilterList,
  Link,
  PageHeading,
  Radios,
  Select,
  StatusTag,
  Tag,
  TextField,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import type { ReactNode } from 'react';
import { type PagedList, PagedTable, type PagedTableProps } from '../paged-table/paged-table.tsx';
import {
  chosenNoticeFilters,
  type NoticeSearch,
  noticesHref,
  readNoticeSearch,
  viewWords,
} from './notice-search.ts';
import { decisionKindWords, noticeMoney, noticeStatusWords } from './notice-words.ts';
import type { ShownNotice } from './shown-notice.ts';

export type ListedNotice = { readonly id: string; readonly conditionMet: object | null } & Pick<
  ShownNotice,
  'reference' | 'title' | 'kind' | 'value' | 'status' | 'decidedOn' | 'condition'
>;

/** The register of decisions, the latest number first, with its filters in the address. */
export function NoticeList({
  app,
  search,
  list,
  query,
  action,
}: {
  /** The app's own address: the register stands under it in both. */
  app: 'admin' | 'resource-group';
  search: NoticeSearch;
  list: PagedList<ListedNotice> | undefined;
  query: PagedTableProps<ListedNotice>['query'];
  action?: ReactNode;
}) {
  const navigate = useNavigate();
  const title =
    list === undefined
      ? 'Decisions'
      : headline(
          list.edges.map(({ node }) => node),
          list.pageInfo.hasNextPage,
        );
  useDocumentTitle('Decisions', app === 'admin' ? 'Admin' : 'Resource Group');
  const chosen = chosenNoticeFilters(app, search, (status) => noticeStatusWords[status][0]);

  return (
    <>
      <PageHeading title={title} caption="Register of decisions" action={action} />
      <FilterList
        fields={
          <>
            <TextField
              name="words"
              label="Words or number"
              hint="For example, 2016-013"
              defaultValue={search.words ?? ''}
            />
            <Select
              name="status"
              label="Status"
              prompt="Any"
              choices={Object.entries(noticeStatusWords).map(([value, [label]]) => ({ value, label }))}
              defaultValue={search.status ?? ''}
            />
            <Radios
              name="show"
              label="Show"
              isSmall
              choices={[
                { value: '', label: 'All' },
                ...Object.entries(viewWords).map(([value, label]) => ({ value, label })),
              ]}
              defaultValue={search.show ?? ''}
            />
          </>
        }
        selected={chosen}
        clearHref={noticesHref(app, {})}
        resultsLabel="Decisions"
        onApply={(values) => navigate?.(noticesHref(app, readNoticeSearch(Object.fromEntries(values))))}
      >
        <PagedTable
          what="the decisions"
          list={list}
          query={query}
          caption="Decisions, the latest number first"
          columns={columnsOf(app)}
          rowKey={(notice) => notice.id}
          empty={
            <EmptyState
              title={chosen.length > 0 ? 'No decision is like that' : 'No decisions yet'}
              action={chosen.length > 0 && <Link href={noticesHref(app, {})}>Clear filters</Link>}
            >
              {chosen.length === 0 && 'A decision stands here from its first draft, with its number.'}
            </EmptyState>
          }
          more="Show earlier decisions"
        />
      </FilterList>
    </>
  );
}

const columnsOf = (app: string): readonly Column<ListedNotice>[] => [
  {
    key: 'title',
    head: 'Decision',
    cell: (notice) => (
      <>
        <Link href={`/${app}/decisions/${notice.id}`}>{notice.title}</Link>
        <span className="cc-decision__under">{notice.reference}</span>
      </>
    ),
  },
  { key: 'kind', head: 'Kind', width: '12rem', cell: ({ kind }) => decisionKindWords[kind] },
  {
    key: 'value',
    head: 'Value',
    width: '8rem',
    isNumeric: true,
    cell: ({ value }) => (value === null ? 'None stated' : noticeMoney(value)),
  },
  {
    key: 'on',
    head: 'Signed',
    width: '8rem',
    cell: ({ decidedOn, status }) =>
      decidedOn ? <DateText date={decidedOn} isShort /> : status === 'signed' ? 'Day not known' : 'Not yet',
  },
  {
    key: 'status',
    head: 'Status',
    width: '11rem',
    cell: (notice) => (
      <>
        <StatusTag status={notice.status} words={noticeStatusWords} />{' '}
        {notice.status === 'signed' && notice.condition !== null && notice.conditionMet === null && (
          <Tag tone="caution">Condition not met</Tag>
        )}
      </>
    ),
  },
];

/** The answer first: how many there are, and how many wait. */
function headline(notices: readonly ListedNotice[], hasMore: boolean): string {
  const count = `${notices.length}${hasMore ? ' or more' : ''} ${notices.length === 1 ? 'decision' : 'decisions'}`;
  const waiting = notices.filter(({ status }) => status === 'ready').length;
  if (waiting === 0) return count;
  return `${count}, ${waiting} ${waiting === 1 ? 'waits' : 'wait'} to be signed`;
}
