import { graphql } from '../../generated/gql.ts';

export const importListQuery = graphql(`
  query ImportList($filter: ImportFilter, $after: String) {
    imports(first: 25, after: $after, filter: $filter) {
      edges {
        node {
          id
          fileName
          status
          uploadedAt
          uploadedByName
          documentCount
          errorCount
          warningCount
          questionCount
          unansweredCount
          meeting {
            id
            forumName
            heldOn
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const importQuery = graphql(`
  query ImportReview($id: ID!) {
    import(id: $id) {
      id
      fileName
      sha256
      lineCount
      status
      uploadedAt
      uploadedByName
      decidedAt
      decidedByName
      decisionNote
      allowedCommands
      version
      meeting {
        id
        forumName
        heldOn
        status
      }
      differences {
        path
        before
        after
      }
      findings {
        id
        position
        severity
        kind
        line
        printed
        computed
        difference
        message
        answer
        answeredByName
        answeredAt
      }
      documents {
        position
        kind
        title
        author
        date
        agendaItem
        firstLine
        lastLine
        sectionCount
        paragraphCount
        recommendationCount
        tableCount
        figureCount
        actionCount
        meetingForum
        meetingDate
      }
    }
  }
`);

export const importedDocumentQuery = graphql(`
  query ImportedDocument($id: ID!, $from: Int!, $to: Int!) {
    import(id: $id) {
      id
      sourceLines(from: $from, to: $to) {
        number
        text
        page
        paragraph
      }
      documents {
        position
        kind
        title
        author
        date
        agendaItem
        firstLine
        lastLine
        meetingForum
        meetingDate
        sections {
          number
          heading
          paragraphs {
            number
            text
            line
          }
        }
        recommendations {
          number
          limb
          verb
          text
        }
        tables {
          kind
          caption
          unit
          columns
          rows {
            label
            reference
            isTotal
            values
            line
          }
        }
        items {
          number
          title
          lead
          paper
          outcomes
          paragraphs {
            number
            text
            line
          }
          actions {
            text
            ownerPost
            ownerBodyName
            duePrinted
            dueMonth
            dueOn
          }
        }
        attendance {
          kind
          name
          post
          bodyName
        }
      }
    }
  }
`);

export const forumNamesQuery = graphql(`
  query ForumNames {
    forums(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export const recordImportMutation = graphql(`
  mutation RecordImport($input: RecordImportInput!) {
    recordImport(input: $input) {
      ... on ImportRecorded {
        alreadyKnown
        import {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const answerImportQuestionMutation = graphql(`
  mutation AnswerImportQuestion($input: AnswerImportQuestionInput!) {
    answerImportQuestion(input: $input) {
      ... on ImportQuestionAnswered {
        import {
          id
          version
          allowedCommands
          findings {
            id
            answer
            answeredByName
            answeredAt
          }
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const acceptImportMutation = graphql(`
  mutation AcceptImport($input: AcceptImportInput!) {
    acceptImport(input: $input) {
      ... on ImportAccepted {
        import {
          id
          status
          version
          allowedCommands
        }
        meeting {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const rejectImportMutation = graphql(`
  mutation RejectImport($input: RejectImportInput!) {
    rejectImport(input: $input) {
      ... on ImportRejected {
        import {
          id
          status
          version
          allowedCommands
          decisionNote
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const importAgainstBooksQuery = graphql(`
  query ImportAgainstBooks($id: ID!) {
    importAgainstBooks(id: $id) {
      tables {
        document
        table
        name
        month
        agreeing
        differences {
          isRounding
          sentence
        }
        notInBooks
      }
    }
  }
`);
