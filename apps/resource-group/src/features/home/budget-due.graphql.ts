import { graphql } from '../../generated/gql.ts';

/** What the home page asks: what is due in setting the budget, and whether spending is stopped. */
export const budgetDutiesQuery = graphql(`
  query BudgetDuties {
    preceptProposals(first: 10) {
      edges {
        cursor
        node {
          id
          financialYear
          status
          steps {
            kind
            verdict
          }
        }
      }
    }
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
