import { graphql } from '../../generated/gql.ts';

export const ledgersToCloseQuery = graphql(`
  query LedgersToClose {
    ledgers(first: 50) {
      edges {
        node {
          id
          name
          financialYear
          latestMonth
          monthToClose
          allowedCommands
          body {
            id
            shortName
          }
          standing {
            variance
            forecastVariance
          }
        }
      }
    }
  }
`);

export const monthEndQuery = graphql(`
  query MonthEnd($ledgerId: ID!, $month: Month) {
    monthEnd(ledgerId: $ledgerId, month: $month) {
      month
      previousMonth
      loadedKinds
      ledger {
        id
        name
        financialYear
        version
        allowedCommands
        body {
          id
          shortName
        }
      }
      period {
        status
        reason
        withoutReturnsBecause
        changedAt
        changedBy
      }
      periods {
        month
        status
      }
      total {
        ...StandingColumns
      }
      previousTotal {
        ...StandingColumns
      }
      rowsToExplain {
        id
        label
        note
        figures {
          variance
          forecastVariance
        }
      }
      extracts {
        id
        fileName
        status
        rowCount
        readAt
        readByName
        settledAt
        settledByName
      }
      returns {
        id
        postTitle
        holderName
        lineCount
        dueOn
        status
        isLate
        signedAt
        signedByName
        onBehalfBecause
      }
    }
  }

  fragment StandingColumns on MonitorFigures {
    budget
    budgetToDate
    actualToDate
    commitments
    variance
    forecast
    forecastVariance
  }
`);

export const extractQuery = graphql(`
  query ExtractToLoad($id: ID!) {
    ledgerExtract(id: $id) {
      id
      month
      fileId
      fileName
      sheet
      status
      rowCount
      unit
      version
      allowedCommands
      hindrances
      faultCount
      remarkCount
      unchanged
      columns {
        letter
        head
        samples
        use
      }
      lines {
        code
        title
      }
      unmapped {
        code
        row
        beside
      }
      assigned {
        theirs
        code
      }
      faults {
        ...FindingShown
      }
      remarks {
        ...FindingShown
      }
      casts {
        row
        label
        column
        standing
        printed
        added
      }
      changes {
        code
        title
        kind
        lastMonth
        before
        after
      }
      notInFile {
        code
        title
      }
      now {
        variance
        forecastVariance
      }
      after {
        variance
        forecastVariance
      }
      lastMonth {
        variance
        forecastVariance
      }
    }
  }

  fragment FindingShown on ExtractFinding {
    row
    column
    cell
    reason
    fix
  }
`);

/** The lines of a ledger with their budgets, for the books of the next year to go on from. */
export const linesToGoOnQuery = graphql(`
  query LinesToGoOn($ledgerId: ID!) {
    ledgerLines(ledgerId: $ledgerId) {
      lines {
        code
        title
        budget
      }
    }
  }
`);
