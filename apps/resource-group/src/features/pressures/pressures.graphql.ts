import { graphql } from '../../generated/gql.ts';

/** As the register lists it: a page of a hundred asks for no more than it shows. */
export const pressureListed = graphql(`
  fragment PressureListed on Pressure {
    id
    title
    since
    source
    ownerTitle
    standing
    closedOn
    closedReason
    cost {
      amounts {
        year
        amount
      }
      isRecurring
      likelihood
      source
    }
    funding {
      from
    }
  }
`);

export const pressureWhole = graphql(`
  fragment PressureWhole on Pressure {
    id
    title
    what
    since
    source
    ownerPostId
    ownerTitle
    standing
    closedOn
    closedReason
    body {
      id
      shortName
    }
    cost {
      amounts {
        year
        amount
      }
      isRecurring
      likelihood
      source
    }
    funding {
      from
      source
      draw {
        reserveName
        year
        amount
        purpose
        reference
        cancelledBecause
      }
    }
    inPlans {
      planId
      planTitle
      isPlanWithdrawn
      isPlanInForce
      scenarioId
      scenarioName
      label
      amounts {
        year
        amount
      }
      isOn
      withdrawnReason
    }
    history {
      at
      byName
      sentence
    }
    allowedCommands
    version
  }
`);

export const pressuresQuery = graphql(`
  query Pressures($after: String) {
    pressures(first: 50, after: $after) {
      edges {
        cursor
        node {
          ...PressureListed
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const pressureQuery = graphql(`
  query Pressure($id: ID!) {
    pressure(id: $id) {
      ...PressureWhole
    }
  }
`);
