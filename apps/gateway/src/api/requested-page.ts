import { type ArgumentNode, type FieldNode, type GraphQLField, getNamedType, Kind } from 'graphql';

/** How many rows one field asks for; the size is null when a connection was asked for without one. */
export type RequestedPage = { readonly field: string; readonly size: number | null };

type Variables = Readonly<Record<string, unknown>>;

/** Null when the field is neither a connection nor a list picked by ids. */
export function pageOf(
  node: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  variables: Variables,
): RequestedPage | null {
  const field = node.name.value;
  const given = new Map((node.arguments ?? []).map((argument) => [argument.name.value, argument]));
  if (getNamedType(definition.type).name.endsWith('Connection')) {
    const sizes = ['first', 'last'].map((name) => numberIn(given.get(name), variables));
    const asked = sizes.filter((size) => size !== null);
    return { field, size: asked.length === 0 ? null : Math.max(...asked) };
  }
  const ids = given.get('ids');
  return ids ? { field, size: lengthOf(ids, variables) } : null;
}

function numberIn(argument: ArgumentNode | undefined, variables: Variables): number | null {
  if (argument?.value.kind === Kind.INT) return Number(argument.value.value);
  if (argument?.value.kind !== Kind.VARIABLE) return null;
  const value = variables[argument.value.name.value];
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
}

function lengthOf(argument: ArgumentNode, variables: Variables): number {
  if (argument.value.kind === Kind.LIST) return argument.value.values.length;
  const value = argument.value.kind === Kind.VARIABLE ? variables[argument.value.name.value] : null;
  return Array.isArray(value) ? value.length : 1;
}
