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
        ...ActionWhole
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
