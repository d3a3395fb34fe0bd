import { graphql } from '../../generated/gql.ts';

export const addForumAliasMutation = graphql(`
  mutation AddForumAlias($input: AddForumAliasInput!) {
    addForumAlias(input: $input) {
      ... on ForumAliasAdded {
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

export const adoptTermsMutation = graphql(`
  mutation AdoptTerms($input: AdoptTermsInput!) {
    adoptTerms(input: $input) {
      ... on TermsAdopted {
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

export const setForumCadenceMutation = graphql(`
  mutation SetForumCadence($input: SetForumCadenceInput!) {
    setForumCadence(input: $input) {
      ... on ForumCadenceSet {
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

export const setReportsToMutation = graphql(`
  mutation SetReportsTo($input: SetReportsToInput!) {
    setReportsTo(input: $input) {
      ... on ForumReportsToSet {
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

export const seatPostMutation = graphql(`
  mutation SeatPost($input: SeatPostInput!) {
    seatPost(input: $input) {
      ... on PostSeated {
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

export const endSeatMutation = graphql(`
  mutation EndSeat($input: EndSeatInput!) {
    endSeat(input: $input) {
      ... on SeatEnded {
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

export const delegateToForumMutation = graphql(`
  mutation DelegateToForum($input: DelegateToForumInput!) {
    delegateToForum(input: $input) {
      ... on PowerDelegated {
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

export const addStandingItemMutation = graphql(`
  mutation AddStandingItem($input: AddStandingItemInput!) {
    addStandingItem(input: $input) {
      ... on StandingItemAdded {
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

export const proposeForumMutation = graphql(`
  mutation ProposeForum($input: ProposeForumInput!) {
    proposeForum(input: $input) {
      ... on ForumProposed {
        forum {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
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
      ...RefusedAnswer
      ...InvalidAnswer
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
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
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
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
