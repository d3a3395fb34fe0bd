import { graphql } from '../../generated/gql.ts';

/** What the home page asks: which documents that govern money are to be reviewed. */
export const governanceDueQuery = graphql(`
  query GovernanceDue {
    financialGovernance(first: 20) {
      edges {
        node {
          id
          body {
            id
            shortName
          }
          duties {
            kind
            name
            document {
              id
              reviewBy
            }
          }
        }
      }
    }
  }
`);
