import { graphql } from '../../generated/gql.ts';

export const adminMeetingsQuery = graphql(`
  query AdminMeetings($after: String) {
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

export const adminMeetingQuery = graphql(`
  query AdminMeeting($id: ID!) {
    meeting(id: $id) {
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
      agendaItems {
        id
        number
        title
        lead
        kind
        purpose
        paperCount
        approvesMinutes
        isWithdrawn
      }
      attendance {
        kind
        name
        post
        bodyName
      }
      minutes {
        id
        meetingId
        heldOn
        status
      }
      importedFrom {
        importId
        fileName
        line
      }
      version
    }
  }
`);
