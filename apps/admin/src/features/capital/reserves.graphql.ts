import { graphql } from '../../generated/gql.ts';

export const reserveDeskQuery = graphql(`
  query ReserveDesk {
    reserveRegisters(first: 20) {
      edges {
        node {
          id
          firstYear
          justifiedAbove
          justification
          allowedCommands
          version
          body {
            id
            shortName
          }
          reserves {
            id
            name
            restriction
            minimum
            years {
              year
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
            cancelledBecause
            plannedByName
            isOwn
            isForHead
            allowedCommands
          }
        }
      }
    }
  }
`);

export const openReservesMutation = graphql(`
  mutation OpenReserves($input: OpenReservesInput!) {
    openReserves(input: $input) {
      ... on ReservesOpened {
        register {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const addReserveMutation = graphql(`
  mutation AddReserve($input: AddReserveInput!) {
    addReserve(input: $input) {
      ... on ReserveAdded {
        register {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const recordReserveMovementMutation = graphql(`
  mutation RecordReserveMovement($input: RecordReserveMovementInput!) {
    recordReserveMovement(input: $input) {
      ... on ReserveMovementRecorded {
        register {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const approveReserveMovementMutation = graphql(`
  mutation ApproveReserveMovement($input: ApproveReserveMovementInput!) {
    approveReserveMovement(input: $input) {
      ... on ReserveMovementApproved {
        register {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const cancelReserveMovementMutation = graphql(`
  mutation CancelReserveMovement($input: CancelReserveMovementInput!) {
    cancelReserveMovement(input: $input) {
      ... on ReserveMovementCancelled {
        register {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
