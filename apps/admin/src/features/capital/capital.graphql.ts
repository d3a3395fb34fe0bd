import { graphql } from '../../generated/gql.ts';

export const capitalOfficeQuery = graphql(`
  query CapitalOffice {
    capitalProgrammes(first: 20) {
      edges {
        node {
          id
          financialYear
          latestMonth
          schemeCount
          allowedCommands
          blocks
          sources {
            key
            label
            kind
            isWithinDelegation
            isYearEnd
          }
          body {
            id
            shortName
          }
        }
      }
    }
    bodies(first: 50) {
      edges {
        node {
          id
          shortName
          kind
          areaName
          until
        }
      }
    }
  }
`);

export const openCapitalProgrammeMutation = graphql(`
  mutation OpenCapitalProgramme($input: OpenCapitalProgrammeInput!) {
    openCapitalProgramme(input: $input) {
      ... on CapitalProgrammeOpened {
        programme {
          id
          financialYear
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const capitalDeskQuery = graphql(`
  query CapitalDesk($programmeId: ID!) {
    capitalMonitor(programmeId: $programmeId) {
      programme {
        id
        financialYear
        blocks
        allowedCommands
        version
        body {
          shortName
        }
      }
      month
      blocks {
        name
        isHeld
        schemes {
          id
          number
          title
          isHeld
          heldFor
          columns {
            revised
            spentAndCommitted
          }
          progress {
            month
            rating
          }
          alerts {
            kind
            sentence
          }
        }
      }
      delegations
      financing {
        key
        label
      }
      carryForward {
        financialYear
        total
        whyNot
        schemes {
          schemeId
          number
          title
          amount
        }
        financing {
          source
          label
          fundedBy
          amount
        }
      }
      approvals {
        id
        kind
        reason
        proposedOn
        authority
        standing
        total
      }
    }
  }
`);

export const attachCapitalReportMutation = graphql(`
  mutation AttachCapitalReport($input: AttachCapitalReportInput!) {
    attachCapitalReport(input: $input) {
      ... on CapitalReportAttached {
        meetingId
        paper {
          id
          title
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const addSchemeMutation = graphql(`
  mutation AddScheme($input: AddSchemeInput!) {
    addScheme(input: $input) {
      ... on SchemeAdded {
        programme {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const recordCapitalApprovalMutation = graphql(`
  mutation RecordCapitalApproval($input: RecordCapitalApprovalInput!) {
    recordCapitalApproval(input: $input) {
      ... on CapitalApprovalRecorded {
        programme {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const authoriseCapitalApprovalMutation = graphql(`
  mutation AuthoriseCapitalApproval($input: AuthoriseCapitalApprovalInput!) {
    authoriseCapitalApproval(input: $input) {
      ... on CapitalApprovalAuthorised {
        programme {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const withdrawCapitalApprovalMutation = graphql(`
  mutation WithdrawCapitalApproval($input: WithdrawCapitalApprovalInput!) {
    withdrawCapitalApproval(input: $input) {
      ... on CapitalApprovalWithdrawn {
        programme {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const carryCapitalForwardMutation = graphql(`
  mutation CarryCapitalForward($input: CarryCapitalForwardInput!) {
    carryCapitalForward(input: $input) {
      ... on CapitalCarriedForward {
        programme {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const releaseSchemeMutation = graphql(`
  mutation ReleaseScheme($input: ReleaseSchemeInput!) {
    releaseScheme(input: $input) {
      ... on SchemeReleased {
        programme {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const recordCapitalSpendMutation = graphql(`
  mutation RecordCapitalSpend($input: RecordCapitalSpendInput!) {
    recordCapitalSpend(input: $input) {
      ... on CapitalSpendRecorded {
        programme {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const writeSchemeProgressMutation = graphql(`
  mutation WriteSchemeProgress($input: WriteSchemeProgressInput!) {
    writeSchemeProgress(input: $input) {
      ... on SchemeProgressWritten {
        programme {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const recordCapitalReceiptMutation = graphql(`
  mutation RecordCapitalReceipt($input: RecordCapitalReceiptInput!) {
    recordCapitalReceipt(input: $input) {
      ... on CapitalReceiptRecorded {
        programme {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const setAssetLifeMutation = graphql(`
  mutation SetAssetLife($input: SetAssetLifeInput!) {
    setAssetLife(input: $input) {
      ... on AssetLifeSet {
        programme {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const profileSchemeMutation = graphql(`
  mutation ProfileScheme($input: ProfileSchemeInput!) {
    profileScheme(input: $input) {
      ... on SchemeProfiled {
        programme {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
