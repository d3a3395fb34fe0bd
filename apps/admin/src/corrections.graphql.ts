import { graphql } from './generated/gql.ts';

/** Words of minutes and those that correct them: read where the minutes are, and where a notice rests on them. */
export const linkedCorrection = graphql(`
  fragment LinkedCorrection on ParagraphCorrection {
    paragraphId
    isCorrected
    otherId
    otherKind
    otherNumber
    heldOn
    meetingId
    minutesId
    status
  }
`);
