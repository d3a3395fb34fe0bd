import { graphql } from '../../generated/gql.ts';

export const ledgerLinesQuery = graphql(`
  query LedgerLinesPage($ledgerId: ID!) {
    ledgerLines(ledgerId: $ledgerId) {
      ledger {
        id
        name
        financialYear
        version
        allowedCommands
        body {
          shortName
        }
      }
      bridge
      lines {
        code
        title
        term
        ringFence
        budget
      }
      cuts {
        id
        name
        cut
        from
        rows {
          id
          label
          path
          codes
        }
      }
    }
  }
`);

export const addBudgetLineMutation = graphql(`
  mutation AddBudgetLine($input: AddBudgetLineInput!) {
    addBudgetLine(input: $input) {
      ... on BudgetLineAdded {
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
