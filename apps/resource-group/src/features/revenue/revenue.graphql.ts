import { graphql } from '../../generated/gql.ts';

export const revenueLedgersQuery = graphql(`
  query RevenueLedgers {
    ledgers(first: 20) {
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
            originalBudget
            budget
            budgetToDate
            actualToDate
            variance
            forecast
            forecastVariance
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
        id
        name
        financialYear
        body {
          shortName
        }
      }
      month
      previousMonth
      periods {
        month
        status
        reason
        changedAt
        changedBy
      }
      hierarchies {
        id
        name
        cut
      }
      hierarchy {
        id
        name
      }
      rows {
        id
        parentId
        label
        totalLabel
        note
        ringFences
        figures {
          ...MonitorColumns
        }
        previous {
          variance
          forecastVariance
        }
      }
      total {
        ...MonitorColumns
      }
      previousTotal {
        variance
        forecastVariance
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

  fragment MonitorColumns on MonitorFigures {
    originalBudget
    budget
    budgetToDate
    actualToDate
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
        id
        name
        financialYear
        body {
          shortName
        }
        allowedCommands
      }
      figures {
        variance
        forecastVariance
      }
      lines {
        id
        code
        title
        term
        ringFence
        figures {
          originalBudget
          budget
          budgetToDate
          actualToDate
          commitments
          forecast
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
