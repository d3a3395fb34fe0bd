import { graphql } from './generated/gql.ts';

/** A command was refused by a rule: the sentence to show, and the field it is about. */
export const refusedAnswer = graphql(`
  fragment RefusedAnswer on Refused {
    code
    message
    path
  }
`);

/** What was sent is not in the form asked for: a sentence for each field. */
export const invalidAnswer = graphql(`
  fragment InvalidAnswer on ValidationErrors {
    code
    message
    fields {
      path
      message
    }
  }
`);

/** Somebody else changed it in between. */
export const conflictAnswer = graphql(`
  fragment ConflictAnswer on Conflict {
    code
    message
  }
`);
