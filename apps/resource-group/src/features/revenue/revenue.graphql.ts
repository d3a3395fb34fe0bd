import { graphql } from '../../generated/gql.ts';

export const revenueLedgersQuery = graphql(`
  query RevenueLedgers($after: String) {
    ledgers(first: 20, after: $after) {
      edges {
        node {
          id
          name
          financialYear
          latestMonth
          body {
            shortName
          }
          standing {
            ...MonitorColumns
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    reserveRegisters(first: 20) {
      edges {
        node {
          id
          body {
            shortName
          }
          years {
            year
            drawn
          }
        }
      }
    }
  }
`);

export const revenueMonitorQuery = graphql(`
  query RevenueMonitor($ledgerId: ID!, $month: Month, $hierarchyId: ID) {
    revenueMonitor(ledgerId: $ledgerId, month: $month, hierarchyId: $hierarchyId) {
      ledger {
        ...MonitorLedger
      }
      month
      previousMonth
      periods {
        month
        status
        reason
        changedAt
        changedBy
        withoutReturnsBecause
      }
      hierarchies {
        id
        name
        cut
      }
      hierarchy {
        id
        name
        cut
      }
      rows {
        id
        parentId
        depth
        label
        totalLabel
        lineCount
        note
        ringFences
        figures {
          ...MonitorColumns
        }
        previous {
          ...MonitorColumns
        }
      }
      total {
        ...MonitorColumns
      }
      previousTotal {
        ...MonitorColumns
      }
      bridge {
        term
        figures {
          ...MonitorColumns
        }
      }
      memo {
        code
        title
        figures {
          ...MonitorColumns
        }
      }
      notes {
        number
        text
        rowIds
        byName
        at
      }
      trend {
        month
        figures {
          ...MonitorColumns
        }
      }
      notePence
      notePpm
      postedAt
    }
  }

  fragment MonitorLedger on Ledger {
    id
    name
    financialYear
    body {
      id
      shortName
      legalName
    }
    latestMonth
    monthToClose
    standing {
      ...MonitorColumns
    }
    allowedCommands
    version
  }

  fragment MonitorColumns on MonitorFigures {
    originalBudget
    budget
    budgetToDate
    actualToDate
    commitments
    variance
    forecast
    forecastVariance
  }
`);

export const revenueRowQuery = graphql(`
  query RevenueRow($rowId: ID!, $month: Month) {
    revenueRow(rowId: $rowId, month: $month) {
      id
      label
      path
      month
      latestClosedMonth
      liveInput {
        id
        kind
        recordId
        programmeId
        pressureId
        ledgerId
        label
        effect
        probability
        amounts {
          from
          until
          every
          amount
        }
        source
        statedBy
        statedAt
        version
      }
      planUses {
        planId
        planTitle
        scenarioId
        scenarioName
      }
      ledger {
        ...MonitorLedger
      }
      figures {
        ...MonitorColumns
      }
      lines {
        id
        code
        title
        term
        ringFence
        figures {
          ...MonitorColumns
        }
        postingCount
        postings {
          id
          month
          kind
          amount
          source
          isWorkedOut
          postedAt
          postedBy
          paper {
            id
            title
            meetingId
          }
        }
      }
    }
  }
`);

export const stateRecurringVarianceMutation = graphql(`
  mutation StateRecurringVariance($input: StateRecurringVarianceInput!) {
    stateRecurringVariance(input: $input) {
      ... on RecurringVarianceStated {
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
