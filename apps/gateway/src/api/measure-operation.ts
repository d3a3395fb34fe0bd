import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { pageOf, type RequestedPage } from './requested-page.ts';

/** What one operation asks for, counted over its fragments as if each were written out. */
export type Measures = {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  /** A root field that must be the only one, such as a command that signs. */
  readonly standsAlone: string | null;
  readonly introspects: boolean;
  readonly pages: readonly RequestedPage[];
  /** A field counts 1, times the sizes of the pages it stands in. */
  readonly complexity: number;
};

type Part = {
  depth: number;
  aliases: number;
  directives: number;
  fields: number;
  fieldNames: ReadonlySet<string>;
  introspects: boolean;
  pages: RequestedPage[];
  complexity: number;
};

type Variables = Readonly<Record<string, unknown>>;

const introspectionFields = new Set(['__schema', '__type']);
const pageWrapping = new Set(['edges', 'node']);

/** Returns null when fragments lead back to themselves or a fragment is missing: the document cannot be run. */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Measures | null {
  const walk = new Walk(schema, document, withDefaults(operation, variables));
  const root = schema.getRootType(operation.operation) ?? null;
  const part = walk.measure(operation.selectionSet, root);
  if (part === null) return null;
  const onDefinition = (operation.directives?.length ?? 0) + directivesOnVariables(operation);
  return {
    depth: part.depth,
    aliases: part.aliases,
    directives: part.directives + onDefinition,
    rootFields: part.fields,
    standsAlone: [...part.fieldNames].find((name) => mustStandAlone(root, name)) ?? null,
    introspects: part.introspects,
    pages: part.pages,
    complexity: part.complexity,
  };
}

class Walk {
  readonly #schema: GraphQLSchema;
  readonly #variables: Variables;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, Part | null>();

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
    this.#schema = schema;
    this.#variables = variables;
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
    }
  }

  measure(selections: SelectionSetNode, parent: GraphQLNamedType | null): Part | null {
    const names = new Set<string>();
    const total: Part = { ...nothing(), fieldNames: names };
    for (const selection of selections.selections) {
      const part =
        selection.kind === Kind.FIELD
          ? this.#field(selection, parent)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? this.measure(
                selection.selectionSet,
                this.#typeNamed(selection.typeCondition?.name.value) ?? parent,
              )
            : this.#fragment(selection.name.value);
      if (part === null) return null;
      total.depth = Math.max(total.depth, part.depth);
      total.aliases += part.aliases;
      total.directives += part.directives + (selection.directives?.length ?? 0);
      total.fields += part.fields;
      total.introspects ||= part.introspects;
      total.complexity += part.complexity;
      total.pages.push(...part.pages.slice(0, 100 - total.pages.length));
      for (const name of part.fieldNames) names.add(name);
    }
    return total;
  }

  #field(node: import('graphql').FieldNode, parent: GraphQLNamedType | null): Part | null {
    const name = node.name.value;
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const introspects = introspectionFields.has(name);
    const page = definition ? pageOf(node, definition, this.#variables) : null;
    const inner = node.selectionSet
      ? this.measure(node.selectionSet, namedTypeOf(definition?.type))
      : { ...nothing(), depth: 0 };
    if (inner === null) return null;
    // What is said about the schema is bounded by the number of tokens and by graphql-js itself.
    const depth = introspects ? 1 : inner.depth + (pageWrapping.has(name) ? 0 : 1);
    const times = page?.size ?? 1;
    return {
      depth,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      directives: inner.directives,
      fields: 1,
      fieldNames: new Set([name]),
      introspects: introspects || inner.introspects,
      pages: page ? [page, ...inner.pages] : inner.pages,
      complexity: introspects ? 1 : 1 + inner.complexity * Math.max(1, times),
    };
  }

  #fragment(name: string): Part | null {
    const known = this.#measured.get(name);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return null;
    this.#measured.set(name, null); // stands while the fragment is being read: meeting it again is a circle
    const part = this.measure(
      fragment.selectionSet,
      this.#typeNamed(fragment.typeCondition.name.value) ?? null,
    );
    this.#measured.set(name, part);
    return part;
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#schema.getType(name);
  }
}

function nothing(): Part {
  return {
    depth: 0,
    aliases: 0,
    directives: 0,
    fields: 0,
    fieldNames: new Set(),
    introspects: false,
    pages: [],
    complexity: 0,
  };
}

function namedTypeOf(type: GraphQLOutputType | undefined): GraphQLNamedType | null {
  return type ? getNamedType(type) : null;
}

function directivesOnVariables(operation: OperationDefinitionNode): number {
  return (operation.variableDefinitions ?? []).reduce((sum, one) => sum + (one.directives?.length ?? 0), 0);
}

function withDefaults(operation: OperationDefinitionNode, variables: Variables): Variables {
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.INT) defaults[variable.name.value] = Number(defaultValue.value);
  }
  return { ...defaults, ...variables };
}

/** Signing and publishing are each the only thing a request does, so that one press is one act. */
function mustStandAlone(root: GraphQLNamedType | null, name: string): boolean {
  if (!isObjectType(root)) return false;
  const field = root.getFields()[name];
  return (
    field?.extensions.standsAlone === true || (root.name === 'Mutation' && /^(sign|publish)[A-Z]/.test(name))
  );
}
