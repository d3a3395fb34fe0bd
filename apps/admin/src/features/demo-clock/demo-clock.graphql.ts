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
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);
