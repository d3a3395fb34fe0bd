import { graphql } from '../../generated/gql.ts';

export const moveDemoClockMutation = graphql(`
  mutation MoveDemoClock($input: MoveDemoClockInput!) {
    moveDemoClock(input: $input) {
      ... on DemoClockMoved {
        office {
          now
          today
        }
      }
      ... on Refused {
        code
        message
        path
      }
      ... on ValidationErrors {
        code
        message
        fields {
          path
          message
        }
      }
    }
  }
`);
