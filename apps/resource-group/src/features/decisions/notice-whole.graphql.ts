import { graphql } from '../../generated/gql.ts';

/** All that the page of a decision notice shows. */
export const noticeWhole = graphql(`
  fragment NoticeWhole on DecisionNotice {
    id
    reference
    status
    body {
      id
      shortName
      legalName
    }
    title
    kind
    value
    decision
    reasons
    options {
      title
      isChosen
      reason
    }
    whyNoOptions
    advice {
      kind
      adviser
      text
    }
    conflicts {
      isNone
      text
    }
    objectives
    whyNoObjectives
    contact
    condition
    origin {
      id
      kind
      meeting {
        id
        forumName
        heldOn
        startsAt
        venue
        status
      }
      itemNumber
      itemTitle
      text
      corrections {
        ...LinkedCorrection
      }
    }
    marking
    recordedFrom
    decidedOn
    inEffectFrom
    signatoryPost
    returnedBecause
    withdrawnBecause
    signature {
      at
      byName
      post
      authority
    }
    conditionMet {
      on
      byName
      note
    }
    publication {
      choice
      summary
      reason
      decidedOn
      byName
    }
    textSha256
    missing
    isForMe
    allowedCommands
    version
  }
`);
