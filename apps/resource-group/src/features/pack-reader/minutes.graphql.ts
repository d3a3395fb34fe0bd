import { graphql } from '../../generated/gql.ts';

export const minutesQuery = graphql(`
  query PackMinutes($id: ID!) {
    minutes(id: $id) {
      id
      meetingId
      heldOn
      status
      marking {
        clearance
        descriptor
        printed
      }
      attendance {
        kind
        name
        post
        bodyName
      }
      items {
        id
        number
        title
        outcomes
        paragraphs {
          id
          number
          text
          line
        }
        resolutions {
          id
          text
        }
        actions {
          id
          text
          ownerPost
          ownerBodyName
          forum {
            id
            name
          }
          raisedAt {
            id
            forumName
            heldOn
            startsAt
            venue
            status
          }
          paragraphNumber
          minutesItemTitle
          minutesId
          duePrinted
          dueMonth
          dueOn
          status
          isOverdue
          daysOverdue
          allowedCommands
          version
          updates {
            id
            at
            byName
            note
            statusBefore
            statusAfter
          }
        }
      }
      version
    }
  }
`);
