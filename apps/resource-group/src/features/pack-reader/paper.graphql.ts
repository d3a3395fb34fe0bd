import { graphql } from '../../generated/gql.ts';

export const paperQuery = graphql(`
  query Paper($id: ID!) {
    paper(id: $id) {
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
      sections {
        number
        heading
        paragraphs {
          id
          number
          text
          line
        }
      }
      carriedTerms {
        forumId
        forumName
        number
        from
      }
      firstLine
      lastLine
      version
      tables {
        id
        line
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
    }
  }
`);

export const paperAgainstBooksQuery = graphql(`
  query PaperAgainstBooks($id: ID!) {
    paperAgainstBooks(id: $id) {
      tables {
        tableId
        ledgerId
        hierarchyId
        programmeId
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
