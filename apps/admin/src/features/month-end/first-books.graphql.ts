import { graphql } from '../../generated/gql.ts';

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
