import { graphql } from './generated/gql.ts';

export const otherReadersQuery = graphql(`
  query OtherReaders {
    bodies(first: 100) {
      edges {
        node {
          id
          shortName
          areaName
          until
        }
      }
    }
  }
`);
