import { sha256 } from '@concordat/database';
import { type DocumentNode, execute, type GraphQLSchema, print } from 'graphql';
import type { RequestContext } from './request-context.ts';
import type { PlannedRead } from './root-read.ts';
import { signedIn } from './signed-in.ts';

/**
 * Answers a document with what the domain works out from one read, as the schema makes it; kept so that it is worked
 * out once for each viewer until something changes. Throws where that cannot be: then it is answered the ordinary way.
 */
export function answeredWorkedOut(schema: GraphQLSchema, document: DocumentNode) {
  const documentHash = sha256(Buffer.from(print(document)));
  return (
    context: RequestContext,
    read: PlannedRead,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<string> => {
    const viewer = signedIn(context);
    const make = async (json: string): Promise<string> => {
      const readPool = onlyReading(read, json);
      const contextValue = { ...context, readPool };
      const answer = await execute({ schema, document, contextValue, variableValues: variables });
      if (answer.errors) throw answer.errors[0];
      return JSON.stringify({ data: answer.data });
    };
    if (read === null) return make('null');
    const into = `${documentHash} ${JSON.stringify([viewer, variables])}`;
    return context.readPool.readMadeAs(viewer, read.text, read.values, { into, make });
  };
}

/** Gives what was read already, and reads nothing else: that would be older or newer than what is kept. */
function onlyReading(read: PlannedRead, json: string): RequestContext['readPool'] {
  const refuse = () => Promise.reject(new Error('What is worked out of one read asked for another.'));
  return {
    readJsonAs: (_viewer, sql) => (sql === read?.text ? Promise.resolve(json) : refuse()),
    readMadeAs: refuse,
  };
}
