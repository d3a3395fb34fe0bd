import { GraphQLError, GraphQLScalarType } from 'graphql';

/** Output only: nothing is ever taken in without a shape. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'Json',
  description: 'Any JSON value; used only for what an audit event tells, whose shape depends on the event.',
  serialize: (value) => value,
  parseValue: refused,
  parseLiteral: refused,
});

function refused(): never {
  throw new GraphQLError('Json is never taken as input.');
}
