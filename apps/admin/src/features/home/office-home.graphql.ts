import { graphql } from '../../generated/gql.ts';

export const officeHomeQuery = graphql(`
  query OfficeHome {
    officeHome {
      importsWaiting {
        id
        fileName
        uploadedAt
        uploadedByName
        errorCount
        questionCount
      }
      importsWaitingCount
      overdueActions {
        id
        text
        ownerPost
        ownerBodyName
        dueOn
        daysOverdue
        raisedAt {
          id
          heldOn
        }
      }
      overdueCount
      undatedActionCount
      draftMinutes {
        id
        forumName
        heldOn
      }
      upcomingMeetings {
        id
        forumName
        heldOn
        startsAt
        venue
      }
      roleGrantsWaiting {
        id
        userId
        userName
        role
        requestedByName
        requestedAt
      }
    }
  }
`);
