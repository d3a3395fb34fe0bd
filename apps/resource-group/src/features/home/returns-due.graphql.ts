import { graphql } from '../../generated/gql.ts';

/** What the home page asks of a budget holder's returns. */
export const returnsDueQuery = graphql(`
  query ReturnsDue {
    myReturns {
      waiting {
        id
        month
        postTitle
        dueOn
        isLate
      }
    }
  }
`);
