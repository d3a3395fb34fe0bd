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
  }
`);
