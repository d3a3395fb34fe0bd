import { graphql } from '../../../generated/gql.ts';

export const ownPackReadingQuery = graphql(`
  query OwnPackReading($meetingId: ID!) {
    ownPackReading(meetingId: $meetingId) {
      papers {
        paperId
        readVersion
        readAt
        version
        changes {
          kind
          part
          before
          after
        }
        notes {
          id
          text
          writtenAt
          version
          place
          paragraphId
          anchorWords
          anchorNth
        }
      }
    }
  }
`);

export const markPaperReadMutation = graphql(`
  mutation MarkPaperRead($input: MarkPaperReadInput!) {
    markPaperRead(input: $input) {
      ... on PaperMarkedRead {
        paperId
        version
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const writePrivateNoteMutation = graphql(`
  mutation WritePrivateNote($input: WritePrivateNoteInput!) {
    writePrivateNote(input: $input) {
      ... on PrivateNoteWritten {
        noteId
        version
        isMerged
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const removePrivateNoteMutation = graphql(`
  mutation RemovePrivateNote($input: RemovePrivateNoteInput!) {
    removePrivateNote(input: $input) {
      ... on PrivateNoteRemoved {
        noteId
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
