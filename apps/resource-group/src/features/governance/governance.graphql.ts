import { graphql } from '../../generated/gql.ts';

export const governingDocumentPart = graphql(`
  fragment GoverningDocumentPart on GoverningDocument {
    id
    kind
    name
    title
    edition
    adoptedOn
    source
    address
    reviewBy
    withdrawnOn
    withdrawnReason
    version
  }
`);

export const governancePart = graphql(`
  fragment GovernancePart on FinancialGovernance {
    id
    body {
      id
      shortName
    }
    duties {
      kind
      name
      basis
      isPublished
      document {
        ...GoverningDocumentPart
      }
      standing
    }
    earlier {
      ...GoverningDocumentPart
    }
    financeOfficers
    officerStanding
    allowedCommands
    version
  }
`);

export const financialGovernanceQuery = graphql(`
  query FinancialGovernance {
    financialGovernance(first: 20) {
      edges {
        cursor
        node {
          ...GovernancePart
        }
      }
    }
  }
`);
