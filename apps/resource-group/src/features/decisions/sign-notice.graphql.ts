import { graphql } from '../../generated/gql.ts';

export const signNoticeMutation = graphql(`
  mutation SignNotice($input: SignNoticeInput!) {
    signNotice(input: $input) {
      ... on NoticeSigned {
        notice {
          ...NoticeWhole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const returnNoticeMutation = graphql(`
  mutation ReturnNotice($input: ReturnNoticeInput!) {
    returnNotice(input: $input) {
      ... on NoticeReturned {
        notice {
          ...NoticeWhole
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

/** What waits for the reader's own signature. */
export const noticesForMeQuery = graphql(`
  query NoticesForMe {
    decisionNotices(first: 5, filter: { forMeOnly: true }) {
      edges {
        node {
          id
          reference
          title
          condition
        }
      }
    }
  }
`);
