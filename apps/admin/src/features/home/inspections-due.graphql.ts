import { graphql } from '../../generated/gql.ts';

/** What the home page asks: what inspection reports wait for. */
export const inspectionsDueQuery = graphql(`
  query InspectionsDue {
    inspectionReports(first: 50, filter: { isOpen: true }) {
      edges {
        node {
          id
          title
          alarms {
            key
            label
            by
            daysLeft
          }
        }
      }
    }
  }
`);
