import { graphql } from '../../generated/gql.ts';

export const escalationsQuery = graphql(`
  query Escalations($filter: EscalationFilter, $after: String) {
    escalations(first: 50, after: $after, filter: $filter) {
      edges {
        node {
          id
          title
          askedBy
          direction
          from {
            id
            name
          }
          to {
            id
            name
          }
          proposedOn
          ageInDays
          stage
          askedAt {
            id
            heldOn
          }
          outcome
          answer
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const escalationForumsQuery = graphql(`
  query EscalationForums {
    forums(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export const escalationQuery = graphql(`
  query Escalation($id: ID!) {
    escalation(id: $id) {
      id
      title
      reason
      askedBy
      direction
      from {
        id
        name
      }
      to {
        id
        name
      }
      sourceKind
      sourceText
      sourceMeeting {
        id
        forumName
        heldOn
      }
      proposedOn
      ageInDays
      stage
      askedAt {
        id
        heldOn
      }
      answeredOn
      answeredAt {
        id
        heldOn
      }
      outcome
      answer
      returnedAt {
        id
        heldOn
      }
      withdrawnOn
      withdrawnReason
      onwardOf {
        id
        title
      }
      passedOn {
        id
        title
      }
      version
    }
  }
`);
