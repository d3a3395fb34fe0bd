import { graphql } from '../../generated/gql.ts';

export const planItemWhole = graphql(`
  fragment PlanItemWhole on PlanItem {
    key
    label
    kind
    amounts {
      year
      amount
    }
    isRecurring
    confidence
    deliveryState
    isOn
    loan {
      principal
      takenIn
      rate
      lifeYears
      assetLifeYears
    }
    paysFor
    oneOffReason
    withdrawnReason
    liveSource {
      kind
      id
    }
    source
    isTakenAsGiven
  }
`);

/** What the domain works a plan out from, all of it: the browser runs the same rules as the server. */
export const planInputsWhole = graphql(`
  fragment PlanInputsWhole on PlanInputs {
    baseYear
    yearCount
    drivers {
      key
      label
      source
      isTakenAsGiven
      rates {
        year
        rate
      }
    }
    lines {
      key
      label
      side
      base
      shares {
        driver
        share
      }
      precept {
        taxBase
        bandD
        taxBaseDriver
        source
        isTakenAsGiven
      }
      source
      isTakenAsGiven
    }
    items {
      ...PlanItemWhole
    }
    reserves {
      opening
      minimum
      source
      isTakenAsGiven
    }
    prudential {
      openingRequirement
      openingDebt
      yearlyProvision
      operationalBoundary
      authorisedLimit
      source
      isTakenAsGiven
    }
    earlier {
      label
      source
      gaps {
        year
        amount
      }
    }
  }
`);

export const liveInputWhole = graphql(`
  fragment LiveInputWhole on LiveInput {
    id
    kind
    recordId
    ledgerId
    label
    effect
    amounts {
      from
      amount
      every
      until
    }
    probability
    source
    statedAt
    statedBy
    version
  }
`);

export const officePlanWhole = graphql(`
  fragment OfficePlanWhole on FinancialPlan {
    id
    title
    bodyName
    preparedOn
    note
    withdrawnOn
    withdrawalReason
    inputs {
      ...PlanInputsWhole
    }
    history {
      at
      byName
      sentences
    }
    liveInputs {
      ...LiveInputWhole
    }
    allowedCommands
    version
  }
`);

export const officePlansQuery = graphql(`
  query OfficePlans {
    financialPlans(first: 20) {
      edges {
        cursor
        node {
          ...OfficePlanWhole
        }
      }
    }
  }
`);

export const recordFinancialPlanMutation = graphql(`
  mutation RecordFinancialPlan($input: RecordFinancialPlanInput!) {
    recordFinancialPlan(input: $input) {
      ... on FinancialPlanRecorded {
        plan {
          ...OfficePlanWhole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const withdrawFinancialPlanMutation = graphql(`
  mutation WithdrawFinancialPlan($input: WithdrawFinancialPlanInput!) {
    withdrawFinancialPlan(input: $input) {
      ... on FinancialPlanWithdrawn {
        plan {
          ...OfficePlanWhole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const setPlanItemMutation = graphql(`
  mutation SetPlanItem($input: SetPlanItemInput!) {
    setPlanItem(input: $input) {
      ... on PlanItemSet {
        plan {
          ...OfficePlanWhole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const withdrawPlanItemMutation = graphql(`
  mutation WithdrawPlanItem($input: WithdrawPlanItemInput!) {
    withdrawPlanItem(input: $input) {
      ... on PlanItemWithdrawn {
        plan {
          ...OfficePlanWhole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
