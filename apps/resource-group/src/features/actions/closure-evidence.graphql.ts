import { graphql } from '../../generated/gql.ts';

export const closureEvidenceQuery = graphql(`
  query ClosureEvidence($actionId: ID!) {
    closureEvidence(actionId: $actionId) {
      named {
        updateId
        record {
          kind
          id
          title
          meetingId
          on
        }
      }
      offered {
        kind
        id
        title
        meetingId
        on
      }
    }
  }
`);
