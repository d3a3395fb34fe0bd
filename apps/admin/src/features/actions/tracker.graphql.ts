import { graphql } from '../../generated/gql.ts';

export const trackerQuery = graphql(`
  query Tracker($id: ID!) {
    actionTracker(id: $id) {
      id
      fileName
      status
      readAt
      readByName
      takenAt
      rowCount
      changes {
        row
        text
        statusBefore
        statusAfter
        dueBefore
        dueAfter
        note
      }
      changeCount
      faults {
        row
        column
        cell
        reason
        fix
      }
      faultCount
      alikeCount
      behindRows
      version
      allowedCommands
    }
  }
`);

export const readTrackerMutation = graphql(`
  mutation ReadTracker($input: ReadTrackerInput!) {
    readTracker(input: $input) {
      ... on TrackerRead {
        isKnown
        tracker {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const takeTrackerMutation = graphql(`
  mutation TakeTracker($input: TakeTrackerInput!) {
    takeTracker(input: $input) {
      ... on TrackerTaken {
        actionCount
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
