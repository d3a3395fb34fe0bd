import { graphql } from '../../generated/gql.ts';

export const actionLogQuery = graphql(`
  query ActionLog($filter: ActionFilter, $after: String) {
    actionLog(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
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
      ... on Conflict {
        code
        message
      }
    }
  }
`);
