import { graphql } from './generated/gql.ts';

/** What every page of money asks: whether a report under section 114 stops new commitments. */
export const spendingStopQuery = graphql(`
  query SpendingStop {
    statutoryReports(first: 10) {
      edges {
        cursor
        node {
          id
          bodyName
          status
          on
          considerBy
          isStopping
          stoppedUntil
        }
      }
    }
  }
`);
