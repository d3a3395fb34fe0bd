import { graphql } from '../../generated/gql.ts';

export const ledgerVirementsQuery = graphql(`
  query LedgerVirementsPage($ledgerId: ID!) {
    ledgerVirements(ledgerId: $ledgerId) {
      delegations {
        id
        post
        limit
        source
      }
      ledger {
        id
        name
        financialYear
        monthToClose
        version
        allowedCommands
        body {
          shortName
        }
      }
      lines {
        code
        title
        ringFence
        originalBudget
        budget
      }
      virements {
        id
        month
        moved
        moves {
          code
          title
          amount
        }
        reasonCode
        reason
        override
        status
        requestedAt
        requestedByName
        decidedAt
        decidedByName
        decidedUnder
        decidedWhy
        isOwn
        isForHead
        allowedCommands
        version
      }
    }
  }
`);

export const requestVirementMutation = graphql(`
  mutation RequestVirement($input: RequestVirementInput!) {
    requestVirement(input: $input) {
      ... on VirementRequested {
        virement {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const approveVirementMutation = graphql(`
  mutation ApproveVirement($input: ApproveVirementInput!) {
    approveVirement(input: $input) {
      ... on VirementApproved {
        virement {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const declineVirementMutation = graphql(`
  mutation DeclineVirement($input: DeclineVirementInput!) {
    declineVirement(input: $input) {
      ... on VirementDeclined {
        virement {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
