import { getNamedType, isUnionType } from 'graphql';
import { createSchema } from '../src/index.ts';

const mutations = createSchema().getMutationType()?.getFields() ?? {};

/** The document that gives a command and asks for all it may be answered with but its success. */
export function mutationOf(name: string): string {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { __typename
    ... on Refused { code message path } ... on ValidationErrors { code message fields { path message } }
    ${mayConflict(name) ? '... on Conflict { code message current { __typename id } }' : ''} } }`;
}

function mayConflict(name: string): boolean {
  const answer = mutations[name] && getNamedType(mutations[name].type);
  return isUnionType(answer) && answer.getTypes().some((type) => type.name === 'Conflict');
}
