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
    programmeId
    pressureId
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

export const planScenarioWhole = graphql(`
  fragment PlanScenarioWhole on PlanScenario {
    id
    planId
    name
    ownerName
    openedAt
    standsOnId
    standsOnName
    changesBelow {
      rates {
        driver
        year
        rate
      }
      items {
        ...PlanItemWhole
      }
      switches {
        item
        isOn
      }
    }
    changes {
      rates {
        driver
        year
        rate
      }
      items {
        ...PlanItemWhole
      }
      switches {
        item
        isOn
      }
    }
    history {
      id
      at
      byName
      sentences
    }
    frozen {
      id
      number
      purpose
      at
      byName
      sha256
      inputs {
        ...PlanInputsWhole
      }
    }
    allowedCommands
    version
  }
`);

export const mediumTermPlanQuery = graphql(`
  query MediumTermPlan {
    financialPlans(first: 10) {
      edges {
        cursor
        node {
          id
          title
          bodyName
          preparedOn
          note
          withdrawnOn
          withdrawalReason
          history {
            at
            byName
            sentences
          }
          allowedCommands
          version
          liveInputs {
            ...LiveInputWhole
          }
          inputs {
            ...PlanInputsWhole
          }
          scenarios {
            ...PlanScenarioWhole
          }
        }
      }
    }
  }
`);

export const openScenarioMutation = graphql(`
  mutation OpenScenario($input: OpenScenarioInput!) {
    openScenario(input: $input) {
      ... on ScenarioOpened {
        scenario {
          ...PlanScenarioWhole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const changeScenarioMutation = graphql(`
  mutation ChangeScenario($input: ChangeScenarioInput!) {
    changeScenario(input: $input) {
      ... on ScenarioChanged {
        scenario {
          ...PlanScenarioWhole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const freezeScenarioMutation = graphql(`
  mutation FreezeScenario($input: FreezeScenarioInput!) {
    freezeScenario(input: $input) {
      ... on ScenarioFrozen {
        number
        scenario {
          ...PlanScenarioWhole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

/** The agendas a frozen version may be put on. */
export const meetingsToComeQuery = graphql(`
  query MeetingsToCome($today: CalendarDate!) {
    meetings(first: 25, filter: { status: [agendaPublished], from: $today }) {
      edges {
        node {
          id
          heldOn
          forum {
            id
            name
          }
          agendaItems {
            id
            number
            title
            isWithdrawn
          }
        }
      }
    }
    forums(first: 100) {
      edges {
        node {
          id
          allowedCommands
        }
      }
    }
  }
`);

export const attachPlanPaperMutation = graphql(`
  mutation AttachPlanPaper($input: AttachPlanPaperInput!) {
    attachPlanPaper(input: $input) {
      ... on PlanPaperAttached {
        meetingId
        paper {
          id
          title
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);
