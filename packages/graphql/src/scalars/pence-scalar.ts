import { type Pence, parsePence } from '@concordat/domain/kernel';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const description =
  'Money in whole pence, a JSON safe integer; what a negative sum means is said by the field that carries it.';

export const PenceScalar = new GraphQLScalarType<Pence, Pence>({
  name: 'Pence',
  description,
  serialize: checked,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.INT ? Number(node.value) : undefined),
});

function checked(value: unknown): Pence {
  const sum = parsePence(value);
  if (sum === null) throw new GraphQLError(`Pence: ${description}`);
  return sum;
}
