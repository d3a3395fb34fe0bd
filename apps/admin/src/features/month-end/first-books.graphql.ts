import { graphql } from '../../generated/gql.ts';

/** Who may read books that are opened, beside the body they are of. */
export const readersOfBooksQuery = graphql(`
  query ReadersOfBooks {
    bodies(first: 100) {
      edges {
        node {
          id
          shortName
          areaName
          until
        }
      }
    }
  }
`);

export const openLedgerMutation = graphql(`
  mutation OpenLedger($input: OpenLedgerInput!) {
    openLedger(input: $input) {
      ... on LedgerOpened {
        ledger {
          id
          name
          financialYear
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);
