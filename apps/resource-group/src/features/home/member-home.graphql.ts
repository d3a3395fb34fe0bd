import { graphql } from '../../generated/gql.ts';

export const memberHomeQuery = graphql(`
  query MemberHome {
    memberHome {
      nextMeeting {
        meeting {
          id
          forumName
          heldOn
          startsAt
          venue
          status
        }
        itemCount
        paperCount
        paragraphCount
        decideCount
        itemsToFollow
      }
      actionsForMe {
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
      actionsForMeCount
      overdueCount
      recentMeetings {
        id
        forumName
        heldOn
        startsAt
        venue
        status
      }
    }
  }
`);
