import { graphql } from '../../generated/gql.ts';

export const myReturnsQuery = graphql(`
  query MyReturns {
    myReturns {
      waiting {
        ...ReturnListed
      }
      signed {
        ...ReturnListed
      }
    }
  }

  fragment ReturnListed on ReturnSummary {
    id
    month
    ledgerName
    bodyName
    financialYear
    postTitle
    lineCount
    dueOn
    isLate
    signedAt
    signedByName
    onBehalfBecause
  }
`);

export const budgetReturnQuery = graphql(`
  query BudgetReturn($id: ID!) {
    budgetReturn(id: $id) {
      id
      month
      ledgerName
      bodyName
      financialYear
      postTitle
      holderName
      isMine
      dueOn
      status
      isLate
      isMonthClosed
      signedAt
      signedByName
      onBehalfBecause
      allowedCommands
      version
      lines {
        id
        code
        title
        previousForecast
        noteLimit
        forecast
        note
        figures {
          budget
          budgetToDate
          actualToDate
          variance
        }
      }
    }
  }
`);

export const signBudgetReturnMutation = graphql(`
  mutation SignBudgetReturn($input: SignBudgetReturnInput!) {
    signBudgetReturn(input: $input) {
      ... on BudgetReturnSigned {
        budgetReturn {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
