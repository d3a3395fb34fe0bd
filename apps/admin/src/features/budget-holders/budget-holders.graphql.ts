import { graphql } from '../../generated/gql.ts';

export const budgetHoldersQuery = graphql(`
  query BudgetHolders($ledgerId: ID!) {
    ledgerReturns(ledgerId: $ledgerId) {
      month
      openMonths
      allowedCommands
      ledger {
        id
        name
        financialYear
        version
        body {
          id
          shortName
        }
      }
      lines {
        id
        code
        title
        holder
        heldFrom
      }
      posts {
        id
        title
      }
    }
  }
`);

export const setBudgetHolderMutation = graphql(`
  mutation SetBudgetHolder($input: SetBudgetHolderInput!) {
    setBudgetHolder(input: $input) {
      ... on BudgetHolderSet {
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
