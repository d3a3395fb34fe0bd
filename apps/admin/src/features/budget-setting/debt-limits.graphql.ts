import { graphql } from '../../generated/gql.ts';

/** The plans with what their check of debt is worked out from. */
export const debtPlansQuery = graphql(`
  query DebtPlans {
    financialPlans(first: 5) {
      edges {
        cursor
        node {
          id
          title
          withdrawnOn
          inputs {
            ...PlanInputsWhole
          }
          allowedCommands
          version
        }
      }
    }
  }
`);

export const setDebtLimitsMutation = graphql(`
  mutation SetDebtLimits($input: SetDebtLimitsInput!) {
    setDebtLimits(input: $input) {
      ... on DebtLimitsSet {
        plan {
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
