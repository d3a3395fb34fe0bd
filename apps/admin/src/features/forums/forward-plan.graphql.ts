import { graphql } from '../../generated/gql.ts';

/** What a forward plan shows of each report. */
export const planEntryWhole = graphql(`
  fragment PlanEntryWhole on PlanEntry {
    id
    title
    lead
    actionId
    promised
    dueOn
    plannedFor
    firstPlannedFor
    status
    moves {
      id
      at
      byName
      from
      to
      reason
    }
    version
  }
`);

export const forwardPlanQuery = graphql(`
  query ForwardPlan($forumId: ID!) {
    forwardPlan(forumId: $forumId) {
      forum {
        id
        name
      }
      isOwned
      meetings {
        id
        heldOn
        status
        theme
        entries {
          ...PlanEntryWhole
        }
      }
      waiting {
        ...PlanEntryWhole
      }
    }
  }
`);

export const planMeetingsMutation = graphql(`
  mutation PlanMeetings($input: PlanMeetingsInput!) {
    planMeetings(input: $input) {
      ... on MeetingsPlanned {
        forum {
          id
        }
        planned
        landed
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const addPlanEntryMutation = graphql(`
  mutation AddPlanEntry($input: AddPlanEntryInput!) {
    addPlanEntry(input: $input) {
      ... on PlanEntryAdded {
        forum {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const movePlanEntryMutation = graphql(`
  mutation MovePlanEntry($input: MovePlanEntryInput!) {
    movePlanEntry(input: $input) {
      ... on PlanEntryMoved {
        forum {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const settlePlanEntryMutation = graphql(`
  mutation SettlePlanEntry($input: SettlePlanEntryInput!) {
    settlePlanEntry(input: $input) {
      ... on PlanEntrySettled {
        forum {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
