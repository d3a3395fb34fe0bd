import { graphql } from './generated/gql.ts';

/** Agendas that are out and take papers, with what the reader may do at their forums: `PutOnAgenda` asks with it. */
export const agendasToComeQuery = graphql(`
  query AgendasToCome($today: CalendarDate!) {
    meetings(first: 25, filter: { status: [agendaPublished], from: $today }) {
      edges {
        node {
          id
          heldOn
          forum {
            id
            name
          }
          agendaItems {
            id
            number
            title
            isWithdrawn
          }
        }
      }
    }
    forums(first: 100) {
      edges {
        node {
          id
          allowedCommands
        }
      }
    }
  }
`);
