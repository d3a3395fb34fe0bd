import { graphql } from '../../generated/gql.ts';

/** Asks for all that the contents of a pack have, so that it is answered with the database's own text. */
export const boardPackQuery = graphql(`
  query BoardPack($meetingId: ID!) {
    boardPack(meetingId: $meetingId) {
      meeting {
        id
        forumName
        heldOn
        startsAt
        venue
        status
      }
      forum {
        id
        name
      }
      items {
        id
        number
        title
        subItems
        lead
        kind
        purpose
        closedReason
        theme
        minutesOfTime
        withdrawnReason
        carriedActions {
          id
          text
          ownerPost
          ownerBodyName
          dueOn
          status
        }
        withheldPaperCount
        papers {
          ...PackPaper
        }
        minutesForApproval {
          ...PackMinutesHead
        }
      }
      papersWithoutItem {
        ...PackPaper
      }
      attendance {
        kind
        name
        post
        bodyName
      }
      minutes {
        ...PackMinutesHead
      }
    }
  }

  fragment PackPaper on Paper {
    id
    meetingId
    itemNumber
    label
    kind
    title
    addressedTo
    author
    date
    marking {
      clearance
      descriptor
      printed
    }
    contactOfficers
    sourceDocuments
    recommendations {
      number
      limb
      verb
      text
    }
    firstLine
    lastLine
    version
  }

  fragment PackMinutesHead on Minutes {
    id
    meetingId
    heldOn
    status
    marking {
      clearance
      descriptor
      printed
    }
    version
  }
`);
