import { graphql } from '../../generated/gql.ts';

export const workforceQuery = graphql(`
  query Workforce($ledgerId: ID!) {
    ledgerWorkforce(ledgerId: $ledgerId) {
      month
      spentTo
      allowedCommands
      ledger {
        id
        name
        financialYear
        body {
          shortName
        }
      }
      groups {
        id
        name
        establishment
        strength
        vacancy
        vacancyRate
        averageCost
        source
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
          strength
          vacancy
          vacancyRate
        }
      }
      payForecasts {
        lineId
        code
        title
        budget
        atEstablishment
        actualToDate
        toCome
        payForecast
        ledgerForecast
        difference
      }
    }
  }
`);
