import { graphql } from '../../generated/gql.ts';

export const deskPressure = graphql(`
  fragment DeskPressure on Pressure {
    id
    title
    what
    source
    ownerPostId
    standing
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
      source
      draw {
        id
        reserveName
        year
        amount
      }
    }
    allowedCommands
    version
  }
`);

export const pressureDeskQuery = graphql(`
  query PressureDesk($after: String) {
    pressures(first: 50, after: $after) {
      edges {
        cursor
        node {
          ...DeskPressure
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    posts(first: 100) {
      edges {
        cursor
        node {
          id
          title
          body {
            id
            shortName
          }
        }
      }
    }
    reserveRegisters(first: 10) {
      edges {
        cursor
        node {
          id
          movements {
            id
            reserveName
            year
            kind
            amount
            purpose
            cancelledBecause
          }
        }
      }
    }
  }
`);

export const namePressureMutation = graphql(`
  mutation NamePressure($input: NamePressureInput!) {
    namePressure(input: $input) {
      ... on PressureNamed {
        pressure {
          ...DeskPressure
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const changePressureMutation = graphql(`
  mutation ChangePressure($input: ChangePressureInput!) {
    changePressure(input: $input) {
      ... on PressureChanged {
        pressure {
          ...DeskPressure
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const costPressureMutation = graphql(`
  mutation CostPressure($input: CostPressureInput!) {
    costPressure(input: $input) {
      ... on PressureCosted {
        pressure {
          ...DeskPressure
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const fundPressureMutation = graphql(`
  mutation FundPressure($input: FundPressureInput!) {
    fundPressure(input: $input) {
      ... on PressureFunded {
        pressure {
          ...DeskPressure
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const closePressureMutation = graphql(`
  mutation ClosePressure($input: ClosePressureInput!) {
    closePressure(input: $input) {
      ... on PressureClosed {
        pressure {
          ...DeskPressure
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
