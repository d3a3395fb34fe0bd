import { graphql } from '../../generated/gql.ts';

export const addForumAliasMutation = graphql(`
  mutation AddForumAlias($input: AddForumAliasInput!) {
    addForumAlias(input: $input) {
      ... on ForumAliasAdded {
        forum {
          id
        }
      }
      ... on Refused {
        code
        message
        path
      }
      ... on ValidationErrors {
        code
        message
        fields {
          path
          message
        }
      }
      ... on Conflict {
        code
        message
      }
    }
  }
`);

export const adoptTermsMutation = graphql(`
  mutation AdoptTerms($input: AdoptTermsInput!) {
    adoptTerms(input: $input) {
      ... on TermsAdopted {
        forum {
          id
        }
      }
      ... on Refused {
        code
        message
        path
      }
      ... on ValidationErrors {
        code
        message
        fields {
          path
          message
        }
      }
      ... on Conflict {
        code
        message
      }
    }
  }
`);

export const setForumCadenceMutation = graphql(`
  mutation SetForumCadence($input: SetForumCadenceInput!) {
    setForumCadence(input: $input) {
      ... on ForumCadenceSet {
        forum {
          id
        }
      }
      ... on Refused {
        code
        message
        path
      }
      ... on ValidationErrors {
        code
        message
        fields {
          path
          message
        }
      }
      ... on Conflict {
        code
        message
      }
    }
  }
`);

export const setReportsToMutation = graphql(`
  mutation SetReportsTo($input: SetReportsToInput!) {
    setReportsTo(input: $input) {
      ... on ForumReportsToSet {
        forum {
          id
        }
      }
      ... on Refused {
        code
        message
        path
      }
      ... on ValidationErrors {
        code
        message
        fields {
          path
          message
        }
      }
      ... on Conflict {
        code
        message
      }
    }
  }
`);

export const seatPostMutation = graphql(`
  mutation SeatPost($input: SeatPostInput!) {
    seatPost(input: $input) {
      ... on PostSeated {
        forum {
          id
        }
      }
      ... on Refused {
        code
        message
        path
      }
      ... on ValidationErrors {
        code
        message
        fields {
          path
          message
        }
      }
      ... on Conflict {
        code
        message
      }
    }
  }
`);

export const endSeatMutation = graphql(`
  mutation EndSeat($input: EndSeatInput!) {
    endSeat(input: $input) {
      ... on SeatEnded {
        forum {
          id
        }
      }
      ... on Refused {
        code
        message
        path
      }
      ... on ValidationErrors {
        code
        message
        fields {
          path
          message
        }
      }
      ... on Conflict {
        code
        message
      }
    }
  }
`);

export const delegateToForumMutation = graphql(`
  mutation DelegateToForum($input: DelegateToForumInput!) {
    delegateToForum(input: $input) {
      ... on PowerDelegated {
        forum {
          id
        }
      }
      ... on Refused {
        code
        message
        path
      }
      ... on ValidationErrors {
        code
        message
        fields {
          path
          message
        }
      }
      ... on Conflict {
        code
        message
      }
    }
  }
`);

export const addStandingItemMutation = graphql(`
  mutation AddStandingItem($input: AddStandingItemInput!) {
    addStandingItem(input: $input) {
      ... on StandingItemAdded {
        forum {
          id
        }
      }
      ... on Refused {
        code
        message
        path
      }
      ... on ValidationErrors {
        code
        message
        fields {
          path
          message
        }
      }
      ... on Conflict {
        code
        message
      }
    }
  }
`);

export const proposeForumMutation = graphql(`
  mutation ProposeForum($input: ProposeForumInput!) {
    proposeForum(input: $input) {
      ... on ForumProposed {
        forum {
          id
        }
      }
      ... on Refused {
        code
        message
        path
      }
      ... on ValidationErrors {
        code
        message
        fields {
          path
          message
        }
      }
    }
  }
`);

export const recommendForumChangeMutation = graphql(`
  mutation RecommendForumChange($input: RecommendForumChangeInput!) {
    recommendForumChange(input: $input) {
      ... on ForumChangeRecommended {
        forums {
          id
        }
      }
      ... on Refused {
        code
        message
        path
      }
      ... on ValidationErrors {
        code
        message
        fields {
          path
          message
        }
      }
    }
  }
`);

export const decideForumChangeMutation = graphql(`
  mutation DecideForumChange($input: DecideForumChangeInput!) {
    decideForumChange(input: $input) {
      ... on ForumChangeDecided {
        forums {
          id
        }
      }
      ... on Refused {
        code
        message
        path
      }
      ... on ValidationErrors {
        code
        message
        fields {
          path
          message
        }
      }
      ... on Conflict {
        code
        message
      }
    }
  }
`);

export const implementForumChangeMutation = graphql(`
  mutation ImplementForumChange($input: ImplementForumChangeInput!) {
    implementForumChange(input: $input) {
      ... on ForumChangeImplemented {
        forums {
          id
        }
      }
      ... on Refused {
        code
        message
        path
      }
      ... on ValidationErrors {
        code
        message
        fields {
          path
          message
        }
      }
      ... on Conflict {
        code
        message
      }
    }
  }
`);
