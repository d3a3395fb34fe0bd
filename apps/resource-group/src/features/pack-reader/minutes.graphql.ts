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
          duePrinted
          dueOn
          status
          isOverdue
          paragraphNumber
        }
      }
    }
  }
`);
