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
          notice {
            id
            reference
            status
          }
        }
        actions {
          ...ActionWhole
        }
        corrections {
          ...LinkedCorrection
        }
      }
      version
    }
  }
`);
