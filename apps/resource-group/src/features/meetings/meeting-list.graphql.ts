import { graphql } from '../../generated/gql.ts';

export const meetingListQuery = graphql(`
  query MeetingList($after: String) {
    meetings(first: 25, after: $after) {
      edges {
        cursor
        node {
          id
          forum {
            id
            name
          }
          heldOn
          startsAt
          venue
          status
          itemCount
          paperCount
          actionCount
          version
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);
