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
      allowedCommands
      version
    }
  }
`);

export const matterQuery = graphql(`
  query MatterToEscalate($kind: EscalationSourceKind!, $sourceId: ID!) {
    matterToEscalate(kind: $kind, sourceId: $sourceId) {
      text
      meeting {
        id
        forumName
        heldOn
      }
      forum {
        id
        name
      }
      targets {
        id
        name
        direction
      }
      askers
      openEscalationId
    }
  }
`);

export const escalateMatterMutation = graphql(`
  mutation EscalateMatter($input: EscalateMatterInput!) {
    escalateMatter(input: $input) {
      ... on MatterEscalated {
        escalationId
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const withdrawEscalationMutation = graphql(`
  mutation WithdrawEscalation($input: WithdrawEscalationInput!) {
    withdrawEscalation(input: $input) {
      ... on EscalationWithdrawn {
        escalationId
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
