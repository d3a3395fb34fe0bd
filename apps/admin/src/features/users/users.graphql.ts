import { graphql } from '../../generated/gql.ts';

export const usersQuery = graphql(`
  query Users($after: String) {
    users(first: 50, after: $after) {
      edges {
        node {
          id
          name
          email
          status
          clearance
          body {
            id
            shortName
          }
          roleGrants {
            id
            role
            confirmedAt
            revokedAt
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

export const mailStatusQuery = graphql(`
  query MailStatus {
    systemStatus {
      mail {
        isSetUp
        waiting
        failing
        oldestWaitingAt
      }
    }
  }
`);

export const userQuery = graphql(`
  query UserPage($id: ID!) {
    user(id: $id) {
      id
      name
      email
      status
      clearance
      version
      allowedCommands
      person {
        id
        name
      }
      body {
        id
        legalName
      }
      seesBodies {
        id
        shortName
      }
      roleGrants {
        id
        role
        requestedByName
        requestedAt
        confirmedByName
        confirmedAt
        revokedAt
        allowedCommands
        version
      }
    }
  }
`);

export const inviteUserMutation = graphql(`
  mutation InviteUser($input: InviteUserInput!) {
    inviteUser(input: $input) {
      ... on UserInvited {
        invitationLink
        user {
          id
          name
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const renewInvitationMutation = graphql(`
  mutation RenewInvitation($input: RenewInvitationInput!) {
    renewInvitation(input: $input) {
      ... on InvitationRenewed {
        invitationLink
        user {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const requestRoleGrantMutation = graphql(`
  mutation RequestRoleGrant($input: RequestRoleGrantInput!) {
    requestRoleGrant(input: $input) {
      ... on RoleGrantRequested {
        user {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const confirmRoleGrantMutation = graphql(`
  mutation ConfirmRoleGrant($input: ConfirmRoleGrantInput!) {
    confirmRoleGrant(input: $input) {
      ... on RoleGrantConfirmed {
        user {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const revokeRoleMutation = graphql(`
  mutation RevokeRole($input: RevokeRoleInput!) {
    revokeRole(input: $input) {
      ... on RoleRevoked {
        user {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const markUserLeftMutation = graphql(`
  mutation MarkUserLeft($input: MarkUserLeftInput!) {
    markUserLeft(input: $input) {
      ... on UserLeft {
        user {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
