import { graphql } from '../../generated/gql.ts';

export const workforceDeskQuery = graphql(`
  query WorkforceDesk($ledgerId: ID!) {
    ledgerWorkforce(ledgerId: $ledgerId) {
      month
      spentTo
      openMonths
      forecastMonth
      allowedCommands
      ledger {
        id
        name
        financialYear
        body {
          id
          shortName
        }
      }
      lines {
        id
        code
        title
        budget
      }
      groups {
        id
        lineIds
        name
        establishment
        strength
        vacancy
        averageCost
        source
        version
        rises {
          from
          share
          why
        }
        months {
          month
          counted
          joiners
          leavers
        }
      }
      payForecasts {
        lineId
        code
        title
        payForecast
        ledgerForecast
      }
    }
  }
`);

export const setWorkforceGroupMutation = graphql(`
  mutation SetWorkforceGroup($input: SetWorkforceGroupInput!) {
    setWorkforceGroup(input: $input) {
      ... on WorkforceGroupSet {
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

export const bringPayForecastMutation = graphql(`
  mutation BringPayForecast($input: ReadExtractInput!) {
    readExtract(input: $input) {
      ... on ExtractRead {
        extract {
          id
          month
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);
