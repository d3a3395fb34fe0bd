import { camel } from '../words.mjs';

export function operationText({ camel: rule, pascal, event, subject }) {
  return `import { graphql } from '../../generated/gql.ts';

export const ${rule}Mutation = graphql(\`
  mutation ${pascal}($input: ${pascal}Input!) {
    ${rule}(input: $input) {
      ... on ${event} {
        ${camel(subject)}Id
      }
      ...RefusedAnswer
      ...InvalidAnswer
      ...ConflictAnswer
    }
  }
\`);
`;
}
