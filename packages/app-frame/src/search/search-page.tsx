import './search.css';
import {
  Button,
  CouldNotOpen,
  EmptyState,
  Link,
  LoadingState,
  PageHeading,
  TextField,
  typed,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import type { PagedList } from '../paged-table/paged-table.tsx';
import type { FoundRecord } from './found-record.ts';
import { type AppName, type SearchAddress, searchHref, without } from './search-address.ts';
import { type NamedForum, SearchFilter } from './search-filter.tsx';
import { type CountOfKind, SearchResults } from './search-results.tsx';

export type FoundRecords = PagedList<FoundRecord> & {
  readonly counts: readonly CountOfKind[];
  readonly isByLikeness: boolean;
};

export type SearchPageProps = {
  readonly app: AppName;
  readonly search: SearchAddress;
  /** Undefined until it is there, and while there are no words. */
  readonly found: FoundRecords | undefined;
  /** What `useQuery` gave with it. */
  readonly query: {
    readonly loading: boolean;
    readonly error?: { readonly message: string } | undefined;
    readonly refetch: () => unknown;
    readonly fetchMore: (page: { variables: { after: string | null } }) => Promise<unknown>;
  };
  readonly forums: readonly NamedForum[];
};

/** Searches all papers, minutes, decisions, actions and meetings this person may read. */
export function SearchPage(props: SearchPageProps) {
  const { app, search, found, forums } = props;
  const { words } = search;
  useDocumentTitle(words ? `“${words}”: search` : 'Search', app === 'admin' ? 'Admin' : 'Resource Group');

  return (
    <>
      <PageHeading title={headline(words, found)} {...(words && { caption: 'Search' })} />
      <SearchBox app={app} search={search} />
      {words === undefined ? (
        <p className="govuk-body">
          Papers, minutes, decisions, actions and meetings are searched, as far as you may read them. Put
          words in quotes to find them together; a minus before a word leaves out what has it.
        </p>
      ) : (
        <SearchFilter app={app} search={search} forums={forums}>
          <Found {...props} words={words} />
        </SearchFilter>
      )}
    </>
  );
}

function SearchBox({ app, search }: Pick<SearchPageProps, 'app' | 'search'>) {
  const navigate = useNavigate();
  return (
    <search>
      <form
        className="cc-search-box"
        onSubmit={(event) => {
          event.preventDefault();
          const words = typed(new FormData(event.currentTarget), 'words');
          navigate?.(searchHref(app, words === '' ? {} : { ...search, words }));
        }}
      >
        <TextField
          key={search.words ?? ''}
          name="words"
          id="search-words"
          label="Words to look for"
          type="search"
          maxLength={200}
          defaultValue={search.words ?? ''}
        />
        <Button type="submit">Search</Button>
      </form>
    </search>
  );
}

function Found({ app, search, found, query, words }: SearchPageProps & { words: string }) {
  if (query.error && !found) {
    return <CouldNotOpen what="The search" error={query.error} again={query.refetch} headingLevel={2} />;
  }
  if (!found) return <LoadingState what="what was found" />;
  const records = found.edges.map(({ node }) => node);
  if (records.length === 0) {
    const isNarrowed = Object.keys(without(search, 'words')).length > 0;
    return (
      <EmptyState
        title={`Nothing ${isNarrowed ? 'like that ' : ''}says “${words}”`}
        action={isNarrowed && <Link href={searchHref(app, { words })}>Search everything instead</Link>}
      >
        Try fewer words, or another form of the word. Only what you may read is searched.
      </EmptyState>
    );
  }
  return (
    <>
      {found.isByLikeness && (
        <p className="govuk-body" role="status">
          Nothing says “{words}”. These have words much like it.
        </p>
      )}
      <SearchResults app={app} search={search} records={records} counts={found.counts} />
      {search.kind !== undefined && found.pageInfo.hasNextPage && (
        <Button
          weight="secondary"
          busy={query.loading ? 'Loading' : undefined}
          onClick={() => void query.fetchMore({ variables: { after: found.pageInfo.endCursor } })}
        >
          Show more
        </Button>
      )}
    </>
  );
}

/** The answer first: how many records say it. */
function headline(words: string | undefined, found: FoundRecords | undefined): string {
  if (words === undefined) return 'Search';
  if (found === undefined) return `“${words}”`;
  const count = found.counts.reduce((sum, each) => sum + each.count, 0);
  return `“${words}”: ${count === 0 ? 'nothing found' : `${count} ${count === 1 ? 'record' : 'records'}`}`;
}
