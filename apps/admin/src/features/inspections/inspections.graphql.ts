import { graphql } from '../../generated/gql.ts';

export const inspectionReportPart = graphql(`
  fragment InspectionReportPart on InspectionReport {
    id
    body {
      id
      shortName
    }
    inspector
    title
    publishedIn
    publishedOn
    receivedOn
    source
    status
    commentsDueOn
    isLate
    recommendations {
      id
      number
      text
      timescale
      answer {
        stance
        words
        ownerPostId
        ownerTitle
        dueOn
        answeredOn
      }
      completed {
        on
        evidence
        isContinuing
      }
      isOverdue
    }
    answeredCount
    comments {
      on
      address
      comments
      chiefOfficerComments
      response
      isLate
    }
    copies {
      to
      sentOn
    }
    withdrawnOn
    withdrawnReason
    allowedCommands
    version
  }
`);

export const inspectionReportsQuery = graphql(`
  query InspectionReports($after: String) {
    inspectionReports(first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          inspector
          title
          publishedIn
          publishedOn
          status
          commentsDueOn
          isLate
          recommendations {
            id
          }
          answeredCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const inspectionReportQuery = graphql(`
  query InspectionReport($id: ID!) {
    inspectionReport(id: $id) {
      ...InspectionReportPart
    }
    posts(first: 100) {
      edges {
        cursor
        node {
          id
          title
          body {
            id
            shortName
          }
        }
      }
    }
  }
`);

export const commentingBodiesQuery = graphql(`
  query CommentingBodies {
    bodies(first: 100) {
      edges {
        cursor
        node {
          id
          kind
        }
      }
    }
  }
`);

export const receiveInspectionReportMutation = graphql(`
  mutation ReceiveInspectionReport($input: ReceiveInspectionReportInput!) {
    receiveInspectionReport(input: $input) {
      ... on InspectionReportReceived {
        report {
          ...InspectionReportPart
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const answerRecommendationMutation = graphql(`
  mutation AnswerRecommendation($input: AnswerRecommendationInput!) {
    answerRecommendation(input: $input) {
      ... on RecommendationAnswered {
        report {
          ...InspectionReportPart
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const completeRecommendationMutation = graphql(`
  mutation CompleteRecommendation($input: CompleteRecommendationInput!) {
    completeRecommendation(input: $input) {
      ... on RecommendationCompleted {
        report {
          ...InspectionReportPart
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const publishInspectionCommentsMutation = graphql(`
  mutation PublishInspectionComments($input: PublishInspectionCommentsInput!) {
    publishInspectionComments(input: $input) {
      ... on InspectionCommentsPublished {
        report {
          ...InspectionReportPart
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const recordCommentsCopyMutation = graphql(`
  mutation RecordCommentsCopy($input: RecordCommentsCopyInput!) {
    recordCommentsCopy(input: $input) {
      ... on CommentsCopyRecorded {
        report {
          ...InspectionReportPart
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const withdrawInspectionReportMutation = graphql(`
  mutation WithdrawInspectionReport($input: WithdrawInspectionReportInput!) {
    withdrawInspectionReport(input: $input) {
      ... on InspectionReportWithdrawn {
        report {
          ...InspectionReportPart
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
