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

export const planningForumsQuery = graphql(`
  query PlanningForums {
    forums(first: 100, filter: { status: [active] }) {
      edges {
        node {
          id
          name
          nextMeetingOn
        }
      }
    }
  }
`);

export const memberForwardPlanQuery = graphql(`
  query MemberForwardPlan($forumId: ID!) {
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
