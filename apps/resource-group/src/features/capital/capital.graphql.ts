import { graphql } from '../../generated/gql.ts';

export const capitalProgrammesQuery = graphql(`
  query CapitalProgrammes($after: String) {
    capitalProgrammes(first: 20, after: $after) {
      edges {
        node {
          id
          financialYear
          latestMonth
          schemeCount
          body {
            shortName
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

export const capitalMonitorQuery = graphql(`
  query CapitalMonitor($programmeId: ID!, $month: Month, $asAt: CalendarDate) {
    capitalMonitor(programmeId: $programmeId, month: $month, asAt: $asAt) {
      programme {
        id
        financialYear
        body {
          shortName
        }
      }
      month
      asAt
      months
      blocks {
        name
        isHeld
        columns {
          ...CapitalFigures
        }
        schemes {
          id
          number
          title
          isHeld
          columns {
            ...CapitalFigures
          }
          progress {
            rating
          }
          alerts {
            kind
            sentence
          }
        }
      }
      total {
        ...CapitalFigures
      }
      financing {
        key
        label
        isYearEnd
        columns {
          broughtForward
          original
          previouslyAuthorised
          proposed
          revised
        }
        received
      }
      received
      unfinanced
      approvals {
        id
        kind
        reason
        proposedOn
        authority
        authorisedOn
        reference
        decidedUnder
        withdrawnOn
        standing
        total
      }
      receipts {
        id
        what
        asset
        receivedOn
        amount
        sourceLabel
        isWorkedOut
      }
    }
  }

  fragment CapitalFigures on CapitalColumns {
    broughtForward
    original
    previouslyAuthorised
    amended
    proposed
    revised
    actual
    commitments
    spentAndCommitted
    variance
  }
`);

export const capitalSchemeQuery = graphql(`
  query CapitalScheme($schemeId: ID!, $month: Month, $asAt: CalendarDate) {
    capitalScheme(schemeId: $schemeId, month: $month, asAt: $asAt) {
      programme {
        id
        financialYear
        body {
          shortName
        }
      }
      month
      asAt
      scheme {
        id
        number
        title
        block
        isHeld
        heldFor
        releasedOn
        releaseReference
        assetLifeYears
        profile {
          year
          amount
        }
        columns {
          ...CapitalFigures
        }
        slippage
        carryForward
        progress {
          month
        }
        alerts {
          kind
          sentence
        }
      }
      approvals {
        id
        kind
        reason
        proposedOn
        authority
        authorisedOn
        reference
        decidedUnder
        withdrawnOn
        withdrawalReason
        standing
        total
        schemes {
          schemeId
          amount
        }
        financing {
          label
          amount
          fundedBy
          loanYears
        }
      }
      history {
        month
        rating
        note
        forecast
        toBeRequested
        quotedBudget
        at
        byName
      }
      postings {
        id
        month
        kind
        amount
        source
        isWorkedOut
        postedAt
        postedBy
        paper {
          id
          title
          meetingId
        }
      }
      postingCount
    }
  }
`);
