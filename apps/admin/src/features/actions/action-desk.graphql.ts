import { graphql } from '../../generated/gql.ts';

export const actionDeskQuery = graphql(`
  query ActionDesk($filter: ActionFilter, $after: String) {
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
          reminders {
            id
            at
            byName
          }
          remindedAt
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

export const actionDeskChoicesQuery = graphql(`
  query ActionDeskChoices {
    actionDesk {
      forums {
        id
        name
      }
      owners
      savedViews {
        id
        name
        filters
      }
    }
  }
`);

export const remindActionsMutation = graphql(`
  mutation RemindActions($input: RemindActionsInput!) {
    remindActions(input: $input) {
      ... on ActionsReminded {
        reminded {
          id
          remindedAt
          reminders {
            id
            at
            byName
          }
        }
        ownerCount
        notReminded {
          because
          action {
            id
            text
          }
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const saveViewMutation = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      ... on ViewSaved {
        viewId
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const removeViewMutation = graphql(`
  mutation RemoveView($input: RemoveViewInput!) {
    removeView(input: $input) {
      ... on ViewRemoved {
        viewId
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);
