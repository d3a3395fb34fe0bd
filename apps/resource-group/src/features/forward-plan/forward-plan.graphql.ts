import { graphql } from '../../generated/gql.ts';

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
      }
      waiting {
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
    }
  }
`);
