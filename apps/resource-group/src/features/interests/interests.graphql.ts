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

export const myInterestsQuery = graphql(`
  query MyInterests {
    interestsRegister(first: 1, filter: { isMine: true }) {
      edges {
        node {
          ...InterestsPart
        }
      }
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
