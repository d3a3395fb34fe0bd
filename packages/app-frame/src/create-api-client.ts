import { ApolloClient, type FieldPolicy, InMemoryCache, type TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { type KeptAnswer, trustedDocumentLink } from './trusted-document-link.ts';

/**
 * Types whose id comes again in another month, return or day with other figures. The cache keeps them where they were
 * answered and never by their id alone, or one month would show the figures of another until its own arrive.
 */
const ofTheirParent = [
  'BudgetLine',
  'CapitalApproval',
  'CapitalScheme',
  'HeldLine',
  'MonitorRow',
  'ReturnLine',
  'RevenueRow',
  'RowToExplain',
] as const;

/**
 * The API client of one app. `lists` names the root connections that grow page by page, with the arguments that
 * make two lists different ones; `kept` gives what the device keeps where no answer comes.
 */
export function createApiClient(
  lists: Readonly<Record<string, readonly string[]>>,
  kept?: KeptAnswer,
): ApolloClient {
  const fields: Record<string, FieldPolicy> = Object.fromEntries(
    Object.entries(lists).map(([field, keyArgs]) => [field, relayStylePagination([...keyArgs])]),
  );
  const typePolicies: TypePolicies = {
    Query: { fields },
    ...Object.fromEntries(ofTheirParent.map((type) => [type, { keyFields: false as const }])),
  };
  return new ApolloClient({
    link: trustedDocumentLink(kept),
    cache: new InMemoryCache({ typePolicies }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
  });
}
