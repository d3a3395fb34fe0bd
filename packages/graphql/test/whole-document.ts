import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { schema } from './api.ts';

/** The selection of everything below a type: all fields without arguments, `__typename` first. */
export function wholeSelectionOf(type: GraphQLNamedType, without: ReadonlySet<string> = new Set()): string {
  if (isLeafType(type)) return '';
  if (isInterfaceType(type)) return '{ __typename id }';
  if (!isObjectType(type)) throw new Error(`No whole selection of ${type.name}.`);
  const fields = Object.values(type.getFields())
    .filter((field) => field.args.length === 0 && !without.has(`${type.name}.${field.name}`))
    .map((field) => `${field.name} ${wholeSelectionOf(getNamedType(field.type), without)}`);
  return `{ __typename ${fields.join(' ')} }`;
}

/** A query for everything of one root field. */
export function wholeQuery(name: string, args: string, without?: ReadonlySet<string>): string {
  const field = queryField(name);
  return `query Whole { ${name}${args} ${wholeSelectionOf(getNamedType(field.type), without)} }`;
}

export function queryField(name: string): GraphQLField<unknown, unknown> {
  const field = schema.getQueryType()?.getFields()[name];
  if (field === undefined) throw new Error(`There is no query called ${name}.`);
  return field;
}
