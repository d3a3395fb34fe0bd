import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

/**
 * Every path below a root field, `__typename` included, down to the leaves: what its read model's JSON has. `without`
 * names the fields that it leaves out, as `Type.field`, and fields with arguments are never in it.
 */
export function wholeSelection(
  schema: GraphQLSchema,
  rootField: string,
  without: ReadonlySet<string>,
): ReadonlySet<string> {
  const field = schema.getQueryType()?.getFields()[rootField];
  if (field === undefined) throw new Error(`There is no query called ${rootField}.`);
  const paths = new Set<string>();
  gather(getNamedType(field.type), '', without, paths);
  return paths;
}

function gather(
  type: GraphQLNamedType,
  above: string,
  without: ReadonlySet<string>,
  paths: Set<string>,
): void {
  if (!isObjectType(type)) return;
  paths.add(`${above}__typename`);
  for (const field of Object.values(type.getFields())) {
    if (field.args.length > 0 || without.has(`${type.name}.${field.name}`)) continue;
    paths.add(above + field.name);
    gather(getNamedType(field.type), `${above}${field.name}.`, without, paths);
  }
}
