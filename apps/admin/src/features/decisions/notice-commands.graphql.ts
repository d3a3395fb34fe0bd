import { graphql } from '../../generated/gql.ts';

export const noticeRegistersQuery = graphql(`
  query NoticeRegisters {
    noticeRegisters(first: 100) {
      edges {
        node {
          body {
            id
            shortName
            legalName
          }
          prefix
          openedIn
          lastBefore
          posts {
            id
            title
          }
          delegations {
            id
            kind
            post
            limit
            from
            until
            source
            version
          }
          withoutNotice {
            id
            kind
            meeting {
              id
              forumName
              heldOn
              startsAt
              venue
              status
            }
            itemTitle
            number
            text
          }
        }
      }
    }
  }
`);

export const openNoticeRegisterMutation = graphql(`
  mutation OpenNoticeRegister($input: OpenNoticeRegisterInput!) {
    openNoticeRegister(input: $input) {
      ... on NoticeRegisterOpened {
        body {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const draftNoticeMutation = graphql(`
  mutation DraftNotice($input: DraftNoticeInput!) {
    draftNotice(input: $input) {
      ... on NoticeDrafted {
        notice {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const recordPastNoticeMutation = graphql(`
  mutation RecordPastNotice($input: RecordPastNoticeInput!) {
    recordPastNotice(input: $input) {
      ... on PastNoticeRecorded {
        notice {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const writeNoticeMutation = graphql(`
  mutation WriteNotice($input: WriteNoticeInput!) {
    writeNotice(input: $input) {
      ... on NoticeWritten {
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

export const makeNoticeReadyMutation = graphql(`
  mutation MakeNoticeReady($input: MakeNoticeReadyInput!) {
    makeNoticeReady(input: $input) {
      ... on NoticeMadeReady {
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

export const withdrawNoticeMutation = graphql(`
  mutation WithdrawNotice($input: WithdrawNoticeInput!) {
    withdrawNotice(input: $input) {
      ... on NoticeWithdrawn {
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

export const recordConditionMetMutation = graphql(`
  mutation RecordConditionMet($input: RecordConditionMetInput!) {
    recordConditionMet(input: $input) {
      ... on NoticeConditionMet {
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

export const decidePublicationMutation = graphql(`
  mutation DecidePublication($input: DecidePublicationInput!) {
    decidePublication(input: $input) {
      ... on NoticePublicationDecided {
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

export const grantDelegationMutation = graphql(`
  mutation GrantDelegation($input: GrantDelegationInput!) {
    grantDelegation(input: $input) {
      ... on DelegationGranted {
        isOnRecord
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const endDelegationMutation = graphql(`
  mutation EndDelegation($input: EndDelegationInput!) {
    endDelegation(input: $input) {
      ... on DelegationEnded {
        isOnRecord
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
