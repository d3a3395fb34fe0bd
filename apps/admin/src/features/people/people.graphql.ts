import { graphql } from '../../generated/gql.ts';

export const peopleQuery = graphql(`
  query People($filter: PeopleFilter, $after: String) {
    people(first: 50, after: $after, filter: $filter) {
      edges {
        node {
          id
          name
          email
          body {
            id
            shortName
          }
          holdings {
            id
            postTitle
            bodyName
            from
            until
            isDeputising
          }
          version
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const personQuery = graphql(`
  query PersonPage($id: ID!) {
    person(id: $id) {
      id
      name
      email
      body {
        id
        shortName
        legalName
      }
      holdings {
        id
        postId
        postTitle
        bodyName
        from
        until
        isDeputising
        version
      }
      version
    }
    posts(first: 100) {
      edges {
        node {
          id
          title
          version
          body {
            id
            shortName
          }
          holder {
            id
            name
          }
        }
      }
    }
  }
`);

export const registerPersonMutation = graphql(`
  mutation RegisterPerson($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      ... on PersonRegistered {
        person {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const appointToPostMutation = graphql(`
  mutation AppointToPost($input: AppointToPostInput!) {
    appointToPost(input: $input) {
      ... on PersonAppointed {
        person {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const endAppointmentMutation = graphql(`
  mutation EndAppointment($input: EndAppointmentInput!) {
    endAppointment(input: $input) {
      ... on AppointmentEnded {
        person {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
