import { graphql } from '../../generated/gql.ts';

export const preceptWhole = graphql(`
  fragment PreceptWhole on PreceptProposal {
    id
    bodyName
    financialYear
    status
    steps {
      kind
      on
      bandD
      verdict
      vote {
        inFavour
        members
      }
      recommended {
        least
        most
      }
      source
      isLate
      recordedAt
      recordedBy
    }
    nextSteps
    consultations {
      title
      from
      until
      responses
      inFavour
      finding
      source
      recordedAt
      recordedBy
    }
    allowedCommands
    version
  }
`);

export const section114Whole = graphql(`
  fragment Section114Whole on StatutoryReport {
    id
    bodyName
    status
    ground
    on
    text
    reportedBy
    considerBy
    isStopping
    stoppedUntil
    headTitle
    waiting {
      recordId
      label
    }
    sentTo
    allowed {
      on
      what
      why
      ground
      recordId
      by
    }
    considered {
      on
      isAgreed
      decision
      reasons
      by
      isLate
    }
    allowedCommands
    version
  }
`);

export const budgetSettingQuery = graphql(`
  query BudgetSetting {
    bodies(first: 20) {
      edges {
        cursor
        node {
          id
          kind
        }
      }
    }
    preceptProposals(first: 10) {
      edges {
        cursor
        node {
          ...PreceptWhole
        }
      }
    }
    statutoryReports(first: 10) {
      edges {
        cursor
        node {
          ...Section114Whole
        }
      }
    }
  }
`);

export const takePreceptStepMutation = graphql(`
  mutation TakePreceptStep($input: TakePreceptStepInput!) {
    takePreceptStep(input: $input) {
      ... on PreceptStepTaken {
        proposal {
          ...PreceptWhole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const recordConsultationMutation = graphql(`
  mutation RecordConsultation($input: RecordConsultationInput!) {
    recordConsultation(input: $input) {
      ... on ConsultationRecorded {
        proposal {
          ...PreceptWhole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const makeStatutoryReportMutation = graphql(`
  mutation MakeStatutoryReport($input: MakeStatutoryReportInput!) {
    makeStatutoryReport(input: $input) {
      ... on StatutoryReportMade {
        report {
          ...Section114Whole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const allowSpendingMutation = graphql(`
  mutation AllowSpending($input: AllowSpendingInput!) {
    allowSpending(input: $input) {
      ... on SpendingAllowed {
        report {
          ...Section114Whole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const considerStatutoryReportMutation = graphql(`
  mutation ConsiderStatutoryReport($input: ConsiderStatutoryReportInput!) {
    considerStatutoryReport(input: $input) {
      ... on StatutoryReportConsidered {
        report {
          ...Section114Whole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
