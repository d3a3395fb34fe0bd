import { graphql } from '../../generated/gql.ts';

export const agendaQuery = graphql(`
  query AgendaBuilder($meetingId: ID!) {
    agenda(meetingId: $meetingId) {
      meeting {
        id
        forumName
        heldOn
        startsAt
        venue
        status
      }
      forum {
        id
        name
      }
      theme
      items {
        id
        number
        title
        subItems
        lead
        kind
        purpose
        role
        theme
        minutesOfTime
        closedReason
        withdrawnReason
        approvesMinutesOf
        minutesId
        planEntryId
        escalationId
        standingItemId
        carriedActions {
          ...CarriedLine
        }
        papers {
          id
          kind
          title
          author
          date
          recommendations {
            number
            limb
            verb
            text
          }
          sections {
            heading
            text
          }
        }
        version
      }
      openActions {
        ...CarriedLine
      }
      planEntries {
        id
        title
        lead
      }
      escalations {
        id
        title
        isAnswer
        isReferredDown
        otherForumName
      }
      standingItems {
        id
        title
      }
      sittings {
        heldOn
        status
        minutesId
        approvesMinutesOf
      }
      seats
      allowedCommands
      version
    }
  }

  fragment CarriedLine on CarriedAction {
    id
    text
    ownerPost
    ownerBodyName
    dueOn
    status
  }
`);

export const carryForwardMutation = graphql(`
  mutation CarryForward($input: CarryForwardInput!) {
    carryForward(input: $input) {
      ... on CarriedForward {
        meeting {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const addAgendaItemMutation = graphql(`
  mutation AddAgendaItem($input: AddAgendaItemInput!) {
    addAgendaItem(input: $input) {
      ... on AgendaItemAdded {
        meeting {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const changeAgendaItemMutation = graphql(`
  mutation ChangeAgendaItem($input: ChangeAgendaItemInput!) {
    changeAgendaItem(input: $input) {
      ... on AgendaItemChanged {
        meeting {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const moveAgendaItemMutation = graphql(`
  mutation MoveAgendaItem($input: MoveAgendaItemInput!) {
    moveAgendaItem(input: $input) {
      ... on AgendaItemMoved {
        meeting {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const removeAgendaItemMutation = graphql(`
  mutation RemoveAgendaItem($input: RemoveAgendaItemInput!) {
    removeAgendaItem(input: $input) {
      ... on AgendaItemRemoved {
        meeting {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

export const publishAgendaMutation = graphql(`
  mutation PublishAgenda($input: PublishAgendaInput!) {
    publishAgenda(input: $input) {
      ... on AgendaPublished {
        meeting {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);
