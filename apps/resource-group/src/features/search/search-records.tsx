import { useQuery } from '@apollo/client/react';
import { SearchPage } from '@concordat/app-frame/search';
import { readSearchAddress, searchVariables } from '@concordat/app-frame/search-address';
import { searchedForumsQuery, searchRecordsQuery } from './search.graphql.ts';

/** Search over everything this person may read, its words and filters in the address. */
export function SearchRecords({ address }: { address: Readonly<Record<string, unknown>> }) {
  const search = readSearchAddress(address);
  const hasNoWords = search.words === undefined;
  const query = useQuery(searchRecordsQuery, { variables: searchVariables(search), skip: hasNoWords });
  const forums = useQuery(searchedForumsQuery, { skip: hasNoWords });
  return (
    <SearchPage
      app="resource-group"
      search={search}
      found={query.data?.search}
      query={query}
      forums={forums.data?.forums.edges.map(({ node }) => node) ?? []}
    />
  );
}
