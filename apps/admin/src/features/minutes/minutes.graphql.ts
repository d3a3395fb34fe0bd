import { graphql } from '../../generated/gql.ts';

export const minutesInHandQuery = graphql(`
  query MinutesInHand($meetingId: ID!) {
    minutesInHand(meetingId: $meetingId) {
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
      quorum
      minutesId
      status
      marking {
        clearance
        descriptor
        printed
      }
      signedByName
      approvedOn
      attendance {
        id
        kind
        name
        post
        bodyName
        deputyFor
      }
      declarations {
        id
        minutesItemId
        who
        interest
        isRecused
        registeredInterestId
      }
      items {
        id
        number
        title
        outcomes
        paragraphs {
          id
          number
          text
          version
        }
        resolutions {
          id
          text
          outcome
          recommendationId
          isDecision
          notice {
            id
            reference
            status
          }
        }
        actions {
          id
          text
          ownerPost
          ownerBodyName
          paragraphNumber
          duePrinted
          dueOn
          status
        }
        escalation {
          id
          title
          reason
          askedBy
          from {
            id
            name
          }
          isToBeAnsweredHere
          version
        }
        recommendations {
          id
          number
          limb
          verb
          text
        }
        corrections {
          ...LinkedCorrection
        }
      }
      laterMeetings {
        id
        heldOn
        status
      }
      signedBefore {
        minutesId
        forumName
        heldOn
      }
      owners {
        postId
        post
        bodyName
      }
      allowedCommands
      version
    }
  }
`);

export const answerEscalationMutation = graphql(`
  mutation AnswerEscalation($input: AnswerEscalationInput!) {
    answerEscalation(input: $input) {
      ... on EscalationAnswered {
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

export const openMinutesMutation = graphql(`
  mutation OpenMinutes($input: OpenMinutesInput!) {
    openMinutes(input: $input) {
      ... on MinutesOpened {
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

export const takeAttendanceMutation = graphql(`
  mutation TakeAttendance($input: TakeAttendanceInput!) {
    takeAttendance(input: $input) {
      ... on AttendanceTaken {
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

export const declareInterestMutation = graphql(`
  mutation DeclareInterest($input: DeclareInterestInput!) {
    declareInterest(input: $input) {
      ... on InterestDeclared {
        meeting {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const writeParagraphMutation = graphql(`
  mutation WriteParagraph($input: WriteParagraphInput!) {
    writeParagraph(input: $input) {
      ... on ParagraphWritten {
        paragraphId
        version
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
`);

/** The words of signed minutes, to choose those that are corrected. */
export const signedWordsQuery = graphql(`
  query SignedWords($id: ID!) {
    minutes(id: $id) {
      id
      items {
        id
        number
        title
        paragraphs {
          id
          number
          text
        }
        resolutions {
          id
          text
        }
      }
    }
  }
`);

export const minuteCorrectionMutation = graphql(`
  mutation MinuteCorrection($input: MinuteCorrectionInput!) {
    minuteCorrection(input: $input) {
      ... on CorrectionMinuted {
        paragraphId
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const recordResolutionMutation = graphql(`
  mutation RecordResolution($input: RecordResolutionInput!) {
    recordResolution(input: $input) {
      ... on ResolutionRecorded {
        meeting {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const raiseActionMutation = graphql(`
  mutation RaiseAction($input: RaiseActionInput!) {
    raiseAction(input: $input) {
      ... on ActionRaised {
        meeting {
          id
        }
      }
      ...RefusedAnswer
      ...InvalidAnswer
    }
  }
`);

export const circulateMinutesMutation = graphql(`
  mutation CirculateMinutes($input: CirculateMinutesInput!) {
    circulateMinutes(input: $input) {
      ... on MinutesCirculated {
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

export const approveMinutesMutation = graphql(`
  mutation ApproveMinutes($input: ApproveMinutesInput!) {
    approveMinutes(input: $input) {
      ... on MinutesApproved {
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

export const signMinutesMutation = graphql(`
  mutation SignMinutes($input: SignMinutesInput!) {
    signMinutes(input: $input) {
      ... on MinutesSigned {
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
