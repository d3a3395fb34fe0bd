import { graphql } from '../../generated/gql.ts';

export const auditEventsQuery = graphql(`
  query AuditEvents($filter: AuditFilter, $after: String) {
    auditEvents(first: 50, after: $after, filter: $filter) {
      edges {
        node {
          id
          sequence
          at
          actorName
          action
          objectKind
          objectId
          summary
          payload
          previousHash
          hash
          body {
            id
            shortName
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
