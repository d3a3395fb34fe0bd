import { graphql } from '../../generated/gql.ts';

export const forumsQuery = graphql(`
  query Forums($filter: ForumFilter) {
    forums(first: 100, filter: $filter) {
      edges {
        node {
          id
          name
          status
          ownedBy
          cadence
          chairPost
          openActionCount
          nextMeetingOn
          undoneChangeCount
          body {
            id
            shortName
          }
          reportsTo {
            id
            name
          }
        }
      }
    }
  }
`);

export const forumQuery = graphql(`
  query ForumPage($id: ID!) {
    forum(id: $id) {
      id
      name
      aliases
      purpose
      status
      ownedBy
      cadence
      chairPost
      memberCount
      openActionCount
      nextMeetingOn
      undoneChangeCount
      allowedCommands
      version
      body {
        id
        shortName
      }
      reportsTo {
        id
        name
      }
      reportedBy {
        id
        name
      }
      terms {
        number
        from
        text
        quorum
        paper {
          id
          title
          meetingId
          heldOn
        }
      }
      termsPapers {
        id
        title
        meetingId
        heldOn
      }
      cadences {
        from
        words
      }
      seats {
        id
        postId
        postTitle
        bodyName
        role
        from
        until
      }
      powers {
        id
        text
        source
        from
      }
      standingItems {
        id
        title
        lead
        purpose
      }
      changes {
        id
        kind
        forums {
          id
          name
        }
        into {
          id
          name
        }
        recommendedOn
        recommendedIn
        decidedOn
        decidedIn
        isAgreed
        implementedOn
        handoverCount
        openBusiness {
          kind
          id
          title
          forum {
            id
            name
          }
        }
        hiddenBusinessCount
        version
      }
      openBusiness {
        kind
        id
        title
        forum {
          id
          name
        }
      }
    }
    forums(first: 100) {
      edges {
        node {
          id
          name
          status
        }
      }
    }
    posts(first: 100) {
      edges {
        node {
          id
          title
          body {
            id
            shortName
          }
        }
      }
    }
  }
`);
