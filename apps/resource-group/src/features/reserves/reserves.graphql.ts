import { graphql } from '../../generated/gql.ts';

export const reservesQuery = graphql(`
  query Reserves {
    reserveRegisters(first: 20) {
      edges {
        node {
          id
          firstYear
          netBudget
          justifiedAbove
          justification
          body {
            shortName
          }
          reserves {
            id
            name
            purpose
            restriction
            isGeneral
            minimum
            source
            years {
              year
              opening
              contributions
              plannedDraws
              approvedDraws
              closing
            }
          }
          years {
            year
            closing
            general
          }
          movements {
            id
            reserveName
            year
            kind
            amount
            purpose
            reference
            approvedByName
            approvedUnder
            cancelledBecause
          }
        }
      }
    }
  }
`);
