import { graphql } from '../../generated/gql.ts';

export const actionLogQuery = graphql(`
  query ActionLog($filter: ActionFilter, $after: String) {
    actionLog(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          ...ActionWhole
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      totalCount
    }
  }
`);

export const actionQuery = graphql(`
  query ActionPage($id: ID!) {
    action(id: $id) {
      ...ActionWhole
    }
  }
`);

export const updateActionMutation = graphql(`
  mutation UpdateAction($input: UpdateActionInput!) {
    updateAction(input: $input) {
      ... on ActionUpdated {
        action {
          id
          status
          isOverdue
          daysOverdue
          remindedAt
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
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
