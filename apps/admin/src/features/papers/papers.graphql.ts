import { graphql } from '../../generated/gql.ts';

export const papersInHandQuery = graphql(`
  query PapersInHand($filter: PaperInHandFilter, $after: String) {
    papersInHand(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          title
          from
          status
          clearance
          savedAt
          savedByName
          versionNumber
          meeting {
            id
            forumName
            heldOn
            startsAt
            venue
            status
          }
          itemNumber
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const readersForPapersQuery = graphql(`
  query ReadersForPapers {
    people(first: 100) {
      edges {
        node {
          id
          name
          body {
            id
            shortName
          }
        }
      }
    }
  }
`);

export const paperTextParts = graphql(`
  fragment PaperTextParts on PaperText {
    title
    to
    from
    date
    purpose
    recommendations {
      verb
      text
    }
    body
    considerations {
      head
      text
    }
    sourceDocuments
    contactOfficer
    marking {
      level
      handling
    }
    namedReaders {
      id
      name
    }
  }
`);

export const paperInHandWhole = graphql(`
  fragment PaperInHandWhole on PaperInHand {
    id
    body {
      id
      shortName
    }
    status
    text {
      ...PaperTextParts
    }
    begunByName
    savedAt
    savedByName
    withdrawnReason
    versions {
      number
      text {
        ...PaperTextParts
      }
      textSha256
      at
      byName
      paperId
      meeting {
        id
        forumName
        heldOn
        startsAt
        venue
        status
      }
      itemNumber
    }
    keptTexts {
      version
      text {
        ...PaperTextParts
      }
      at
      byName
    }
    allowedCommands
    version
  }
`);

export const paperInHandQuery = graphql(`
  query PaperInHandPage($id: ID!) {
    paperInHand(id: $id) {
      ...PaperInHandWhole
    }
  }
`);

export const beginPaperMutation = graphql(`
  mutation BeginPaper($input: BeginPaperInput!) {
    beginPaper(input: $input) {
      ... on PaperBegun {
        paper {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const writePaperMutation = graphql(`
  mutation WritePaper($input: WritePaperInput!) {
    writePaper(input: $input) {
      ... on PaperWritten {
        version
        savedAt
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const submitPaperMutation = graphql(`
  mutation SubmitPaper($input: SubmitPaperInput!) {
    submitPaper(input: $input) {
      ... on PaperSubmitted {
        number
        meetingId
        paper {
          id
          title
        }
        paperInHand {
          ...PaperInHandWhole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const withdrawPaperMutation = graphql(`
  mutation WithdrawPaper($input: WithdrawPaperInput!) {
    withdrawPaper(input: $input) {
      ... on PaperWithdrawn {
        paper {
          ...PaperInHandWhole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
