import { graphql } from '../../generated/gql.ts';

export const packSearchQuery = graphql(`
  query PackSearch($meetingId: ID!, $words: String!, $after: String) {
    packSearch(meetingId: $meetingId, words: $words, first: 25, after: $after) {
      edges {
        node {
          place
          label
          title
          snippet
          itemNumber
          paperId
          minutesId
          anchorId
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
