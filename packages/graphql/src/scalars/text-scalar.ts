import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A scalar that is a text of one form, checked on the way in and on the way out. */
export function textScalar<Value extends string>(
  name: string,
  description: string,
  parse: (text: string) => Value | null,
): GraphQLScalarType<Value, Value> {
  const checked = (value: unknown): Value => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed === null) throw new GraphQLError(`${name}: ${description}`);
    return parsed;
  };
  return new GraphQLScalarType<Value, Value>({
    name,
    description,
    serialize: checked,
    parseValue: checked,
    parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined),
  });
}
