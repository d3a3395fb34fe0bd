import {
  GraphQLError,
  Kind,
  LoneAnonymousOperationRule,
  NoUnusedFragmentsRule,
  parse,
  Source,
  specifiedRules,
  validate,
} from 'graphql';

const unneeded = [NoUnusedFragmentsRule, LoneAnonymousOperationRule];
const rules = specifiedRules.filter((rule) => !unneeded.includes(rule));

/**
 * Parses the found documents and validates all of them together against the schema.
 * Returns `{ documents, faults }`; a fault is one line with the file and line it stands on.
 */
export function checkOperations(schema, found) {
  const faults = [];
  const documents = [];
  for (const { file, line, column, text } of found) {
    try {
      const document = parse(new Source(text, file, { line, column }));
      documents.push({ location: file, rawSDL: text, document });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      faults.push(faultOf(error));
    }
  }
  const definitions = documents.flatMap(({ document }) => document.definitions);
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION && !definition.name) {
      faults.push(`${placeOf(definition.loc)}: every operation needs a name.`);
    }
  }
  faults.push(...validate(schema, { kind: Kind.DOCUMENT, definitions }, rules).map(faultOf));
  return { documents, faults };
}

function faultOf(error) {
  const start = error.nodes?.[0]?.loc ?? { source: error.source, start: error.positions?.[0] ?? 0 };
  return `${placeOf(start)}: ${error.message}`;
}

function placeOf(location) {
  const before = location.source.body.slice(0, location.start);
  return `${location.source.name}:${location.source.locationOffset.line + before.split('\n').length - 1}`;
}
