import { graphql } from '../../generated/gql.ts';

export const readExtractMutation = graphql(`
  mutation ReadExtract($input: ReadExtractInput!) {
    readExtract(input: $input) {
      ... on ExtractRead {
        isKnown
        extract {
          id
          fileName
          month
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const mapExtractMutation = graphql(`
  mutation MapExtract($input: MapExtractInput!) {
    mapExtract(input: $input) {
      ... on ExtractMapped {
        extract {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const loadExtractMutation = graphql(`
  mutation LoadExtract($input: LoadExtractInput!) {
    loadExtract(input: $input) {
      ... on ExtractLoaded {
        extract {
          id
          fileName
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const discardExtractMutation = graphql(`
  mutation DiscardExtract($input: DiscardExtractInput!) {
    discardExtract(input: $input) {
      ... on ExtractDiscarded {
        extract {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const writeVarianceNoteMutation = graphql(`
  mutation WriteVarianceNote($input: WriteVarianceNoteInput!) {
    writeVarianceNote(input: $input) {
      ... on VarianceNoteWritten {
        ledger {
          id
          version
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const closePeriodMutation = graphql(`
  mutation ClosePeriod($input: ClosePeriodInput!) {
    closePeriod(input: $input) {
      ... on PeriodClosed {
        ledger {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const reopenPeriodMutation = graphql(`
  mutation ReopenPeriod($input: ReopenPeriodInput!) {
    reopenPeriod(input: $input) {
      ... on PeriodReopened {
        ledger {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const attachMonthReportMutation = graphql(`
  mutation AttachMonthReport($input: AttachMonthReportInput!) {
    attachMonthReport(input: $input) {
      ... on MonthReportAttached {
        meetingId
        paper {
          id
          title
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const askForReturnsMutation = graphql(`
  mutation AskForReturns($input: AskForReturnsInput!) {
    askForReturns(input: $input) {
      ... on ReturnsAskedFor {
        ledger {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const openNextLedgerMutation = graphql(`
  mutation OpenNextLedger($input: OpenNextLedgerInput!) {
    openNextLedger(input: $input) {
      ... on NextLedgerOpened {
        ledger {
          id
          name
          financialYear
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);
