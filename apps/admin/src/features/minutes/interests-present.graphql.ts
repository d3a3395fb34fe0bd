import { graphql } from '../../generated/gql.ts';

export const interestsPresentQuery = graphql(`
  query InterestsPresent($meetingId: ID!) {
    interestsRegister(first: 100, filter: { presentAt: $meetingId }) {
      edges {
        node {
          ...InterestsPart
        }
      }
    }
  }
`);
