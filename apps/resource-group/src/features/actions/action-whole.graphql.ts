import { graphql } from '../../generated/gql.ts';

/** All there is to know of an action, so that wherever it is listed its page opens at once. */
export const actionWhole = graphql(`
  fragment ActionWhole on Action {
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
    reminders {
      id
      at
      byName
    }
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
`);
