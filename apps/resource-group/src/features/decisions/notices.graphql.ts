import { graphql } from '../../generated/gql.ts';

export const noticesQuery = graphql(`
  query DecisionNotices($filter: NoticeFilter, $after: String) {
    decisionNotices(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          reference
          title
          kind
          value
          status
          decidedOn
          condition
          conditionMet {
            on
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const noticeQuery = graphql(`
  query DecisionNoticePage($id: ID!) {
    decisionNotice(id: $id) {
      ...NoticeWhole
    }
  }
`);
