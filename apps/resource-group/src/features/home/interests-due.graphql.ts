import { graphql } from '../../generated/gql.ts';

export const interestsDueQuery = graphql(`
  query InterestsDue {
    interestsRegister(first: 1, filter: { isMine: true }) {
      edges {
        node {
          id
          returns {
            id
            madeOn
            interestCount
          }
          returnDueOn
          isReturnLate
        }
      }
    }
  }
`);
