import { type BoundDocument, bindDocument, type RequestContext } from '@concordat/graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Answer } from './graphql-server.ts';

/** Registered operations of hot screens, answered by the database's own text without being built up field by field. */
export class BoundDocuments {
  readonly #schema: GraphQLSchema;
  readonly #bound = new WeakMap<DocumentNode, { readonly run: BoundDocument | null }>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The answer's JSON; null when the operation must take the ordinary way. */
  async answer(
    document: DocumentNode,
    context: RequestContext,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<string | null> {
    return (await this.#find(document)?.(context, variables)) ?? null;
  }

  has(document: DocumentNode): boolean {
    return this.#find(document) !== null;
  }

  #find(document: DocumentNode): BoundDocument | null {
    let found = this.#bound.get(document);
    if (!found) {
      found = { run: bindDocument(this.#schema, document) };
      this.#bound.set(document, found);
    }
    return found.run;
  }
}

type Cost = { requested: number; actual: number; remaining: number; restoreRate: number };

/** Adds what it cost to a text that is sent as it is. */
export function answerAsSent(text: string, cost: Cost, accept: string | undefined): Answer {
  const kind = accept?.includes('application/graphql-response+json') ? 'graphql-response+json' : 'json';
  return {
    status: 200,
    contentType: `application/${kind}; charset=utf-8`,
    body: `${text.slice(0, -1)},"extensions":${JSON.stringify({ cost })}}`,
  };
}
