import { graphql } from '../../generated/gql.ts';

export const interestsPart = graphql(`
  fragment InterestsPart on InterestsOfPerson {
    id
    person {
      id
      name
    }
    posts
    interests {
      id
      kind
      isOfPartner
      what
      isSensitive
      since
      registeredOn
      endedOn
      endedReason
      version
    }
    returns {
      id
      madeOn
      interestCount
    }
    returnDueOn
    isReturnLate
    allowedCommands
    version
  }
`);

export const interestsRegisterQuery = graphql(`
  query InterestsRegister($after: String) {
    interestsRegister(first: 50, after: $after) {
      edges {
        cursor
        node {
          ...InterestsPart
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const interestsOfQuery = graphql(`
  query InterestsOf($personId: ID!) {
    interestsOf(personId: $personId) {
      ...InterestsPart
    }
  }
`);

export const registerInterestMutation = graphql(`
  mutation RegisterInterest($input: RegisterInterestInput!) {
    registerInterest(input: $input) {
      ... on InterestRegistered {
        interests {
          ...InterestsPart
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const endInterestMutation = graphql(`
  mutation EndInterest($input: EndInterestInput!) {
    endInterest(input: $input) {
      ... on InterestEnded {
        interests {
          ...InterestsPart
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const returnInterestsMutation = graphql(`
  mutation ReturnInterests($input: ReturnInterestsInput!) {
    returnInterests(input: $input) {
      ... on InterestsReturned {
        interests {
          ...InterestsPart
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);
