import { graphql } from '../../generated/gql.ts';

export const boardPackQuery = graphql(`
  query BoardPack($meetingId: ID!) {
    boardPack(meetingId: $meetingId) {
      meeting {
        id
        forumName
        heldOn
        startsAt
        venue
        status
      }
      items {
        id
        number
        title
        subItems
        lead
        kind
        purpose
        closedReason
        withheldPaperCount
        papers {
          id
          label
          kind
          title
          author
          date
          marking {
            clearance
            descriptor
            printed
          }
          recommendations {
            number
            limb
            verb
            text
          }
        }
        minutesForApproval {
          id
          meetingId
          heldOn
          status
        }
      }
      attendance {
        kind
        name
        post
        bodyName
      }
      minutes {
        id
        heldOn
        status
      }
    }
  }
`);
