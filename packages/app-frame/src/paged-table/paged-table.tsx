import {
  Button,
  type Column,
  DataTable,
  ErrorState,
  LoadingState,
  SkeletonTable,
  WarningText,
} from '@concordat/ui';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { SavedColumn } from './list-as-csv.ts';

const SaveList = lazy(() => import('./save-list.tsx')) as typeof import('./save-list.tsx').default;

/** A connection of the API, as much of it as has been fetched. */
export type PagedList<Row> = {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

export type PagedTableProps<Row> = {
  /** "the meetings": said while they are fetched and when they cannot be. */
  readonly what: string;
  /** Undefined until the first page is there. */
  readonly list: PagedList<Row> | undefined;
  /** What `useQuery` gave with it. */
  readonly query: {
    readonly loading: boolean;
    readonly variables?: object | undefined;
    readonly error?: { readonly message: string } | undefined;
    readonly refetch: () => unknown;
    readonly fetchMore: (page: { variables: { after: string | null } }) => Promise<unknown>;
  };
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly empty: ReactNode;
  /** "Show earlier meetings". */
  readonly more: string;
  /** What a saved copy of the list has in its columns; left out where it is not to be saved. */
  readonly saved?: readonly SavedColumn<Row>[];
};

/** A list of the API as a table that grows page by page, with what stands in its place until there is one. */
export function PagedTable<Row>({
  what,
  list,
  query,
  caption,
  columns,
  rowKey,
  empty,
  more,
  saved,
}: PagedTableProps<Row>) {
  const { loading, error, refetch } = query;
  if (!list) {
    if (loading) return <LoadingState what={what} skeleton={<SkeletonTable heads={headsOf(columns)} />} />;
    if (!error) return null;
    return (
      <ErrorState
        title={`${what.charAt(0).toUpperCase()}${what.slice(1)} could not be listed`}
        action={<Button onClick={() => void refetch()}>Try again</Button>}
      >
        <p className="govuk-body">{error.message}</p>
      </ErrorState>
    );
  }
  if (list.edges.length === 0) return empty;
  return (
    <>
      <DataTable
        caption={caption}
        isCaptionHidden
        columns={columns}
        rows={list.edges.map(({ node }) => node)}
        rowKey={rowKey}
      />
      <ShowMore list={list} query={query} more={more} />
      {saved !== undefined && (
        <Suspense>
          <SaveList
            key={JSON.stringify(query.variables)}
            list={list}
            query={query}
            caption={caption}
            saved={saved}
          />
        </Suspense>
      )}
    </>
  );
}

/** The button that fetches the next page of a list; nothing when everything is there. */
export function ShowMore<Row>({
  list: {
    pageInfo: { hasNextPage, endCursor },
  },
  query: { loading, fetchMore },
  more,
}: Pick<PagedTableProps<Row>, 'more'> & {
  list: PagedList<Row>;
  query: Pick<PagedTableProps<Row>['query'], 'loading' | 'fetchMore'>;
}) {
  const [failure, setFailure] = useState<string | null>(null);
  const showMore = () =>
    fetchMore({ variables: { after: endCursor } }).then(
      () => setFailure(null),
      ({ message }: Error) => setFailure(message),
    );
  return (
    <>
      {failure !== null && <WarningText>What follows could not be fetched. {failure}</WarningText>}
      {hasNextPage && (
        <Button weight="secondary" busy={loading ? 'Loading' : undefined} onClick={() => void showMore()}>
          {more}
        </Button>
      )}
    </>
  );
}

function headsOf<Row>(columns: readonly Column<Row>[]): readonly string[] {
  return columns.flatMap(({ head }) => (typeof head === 'string' ? [head] : []));
}
