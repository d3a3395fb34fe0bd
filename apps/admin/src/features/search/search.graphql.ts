import { graphql } from '../../generated/gql.ts';

export const searchRecordsQuery = graphql(`
  query SearchRecords($words: String!, $filter: SearchFilter, $perKind: Int, $after: String) {
    search(words: $words, filter: $filter, perKind: $perKind, first: 25, after: $after) {
      edges {
        node {
          kind
          title
          reference
          snippet
          placeCount
          forumName
          on
          recordId
          meetingId
          anchorId
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      counts {
        kind
        count
      }
      isByLikeness
    }
  }
`);

export const foundRecordsQuery = graphql(`
  query FoundRecords($words: String!) {
    search(words: $words, isLastWordBegun: true, perKind: 4, first: 20) {
      edges {
        node {
          kind
          title
          reference
          snippet
          placeCount
          forumName
          on
          recordId
          meetingId
          anchorId
        }
      }
    }
  }
`);

export const searchedForumsQuery = graphql(`
  query SearchedForums {
    forums(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);
