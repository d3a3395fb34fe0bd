import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { factsOf, type Log } from '../log.ts';
import { faultOfOurs } from '../refusal.ts';
import { countValues } from './count-values.ts';
import { pointsOf } from './points.ts';
import { shownError } from './shown-error.ts';

const runningKey = Symbol('running');

/** What the schema's resolvers are given: whatever `packages/graphql` asks for, with at least the request's id. */
export type ApiContext = {
  readonly requestId: string;
  /** What resolvers say about the answer beside it. */
  readonly noted?: { readonly replayed: boolean };
  readonly [runningKey]?: Running;
};

/** What one run is charged; `settle` is told what it came to and answers with what remains. */
export type Running = {
  readonly context: ApiContext;
  readonly mayIntrospect: boolean;
  readonly requested: number;
  readonly restoreRate: number;
  readonly settle: (actual: number) => number;
  /** A rehearsal: what fails in it is nobody's loss and is not logged. */
  readonly quiet?: boolean;
};

export type Answer = { readonly status: number; readonly contentType: string; readonly body: string };

/** Apollo with everything turned off that would answer, log or report without being asked. */
export class GraphqlServer {
  readonly #apollo: ApolloServer<ApiContext>;
  readonly #log: Log;

  constructor(schema: GraphQLSchema, log: Log) {
    this.#log = log;
    this.#apollo = new ApolloServer<ApiContext>({
      schema,
      introspection: true, // admitOperation decides for whom
      nodeEnv: 'production',
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      status400ForVariableCoercionErrors: true,
      allowBatchedHttpRequests: false,
      csrfPrevention: false, // OwnSite is stricter
      persistedQueries: false,
      stopOnTerminationSignals: false,
      formatError: () => ({
        message: 'Something went wrong on our side.',
        extensions: { code: 'UNAVAILABLE' },
      }),
      logger: { debug() {}, info() {}, warn() {}, error: (message) => log.error('Apollo', factsOf(message)) },
      plugins: [
        ApolloServerPluginLandingPageDisabled(),
        ApolloServerPluginCacheControlDisabled(),
        this.#finishing(),
      ],
    });
  }

  async start(): Promise<void> {
    await this.#apollo.start();
  }

  async stop(): Promise<void> {
    await this.#apollo.stop();
  }

  async run(
    asked: { query: string; operationName: string | null; variables: Readonly<Record<string, unknown>> },
    accept: string | undefined,
    running: Running,
  ): Promise<Answer> {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    headers.set('accept', accept ?? 'application/json');
    const result = await this.#apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: asked },
      context: async () => ({ ...running.context, [runningKey]: running }), // Apollo hands on a copy
    });
    if (result.body.kind !== 'complete') throw new Error('An operation answered in parts.');
    return {
      status: result.status ?? 200,
      contentType: result.headers.get('content-type') ?? 'application/json; charset=utf-8',
      body: result.body.string,
    };
  }

  /** Puts errors into words and adds the cost, last of all. */
  #finishing(): ApolloServerPlugin<ApiContext> {
    return {
      requestDidStart: async () => ({
        willSendResponse: async ({ contextValue, response, errors }) => {
          if (response.body.kind !== 'single') return;
          const running = contextValue[runningKey];
          if (!running) throw faultOfOurs(contextValue.requestId);
          const result = response.body.singleResult;
          if (errors) result.errors = errors.map((error) => this.#shown(error, running));
          const actual = Math.min(running.requested, pointsOf(countValues(result.data)));
          const remaining = running.settle(actual);
          const { requested, restoreRate } = running;
          const replayed = contextValue.noted?.replayed ? { replayed: true } : {};
          const cost = { requested, actual, remaining, restoreRate };
          result.extensions = { ...result.extensions, cost, ...replayed };
        },
      }),
    };
  }

  #shown(error: unknown, { context, mayIntrospect, quiet = false }: Running) {
    const { error: shown, isOurFault } = shownError(error, context.requestId, mayIntrospect);
    if (isOurFault && !quiet) {
      const cause = (error as { originalError?: unknown }).originalError ?? error;
      this.#log.error('A field failed', { requestId: context.requestId, ...factsOf(cause) });
    }
    return shown;
  }
}
