import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestContext } from '@concordat/graphql';
import type { GraphQLSchema } from 'graphql';
import { Refusal } from '../refusal.ts';
import type { Caller } from '../sign-in/caller.ts';
import type { CallerLookup } from '../sign-in/caller-lookup.ts';
import type { Call } from '../site/call.ts';
import type { OwnSite } from '../site/own-site.ts';
import { readJsonBody } from '../site/read-body.ts';
import { type AdmittedOperation, admitOperation } from './admit-operation.ts';
import { askedOperation } from './asked-operation.ts';
import { answerAsSent, type BoundDocuments } from './bound-documents.ts';
import type { Answer, ApiContext, GraphqlServer } from './graphql-server.ts';
import { operationLimits } from './operation-limits.ts';
import { allowances, type PointBuckets } from './point-buckets.ts';
import { pointsOf } from './points.ts';
import { requireAllowed, requireFreeForm } from './require-allowed.ts';
import type { TrustedDocuments } from './trusted-documents.ts';
import { within } from './within.ts';

export type GraphqlRouteParts = {
  readonly schema: GraphQLSchema;
  readonly server: GraphqlServer;
  readonly trusted: TrustedDocuments;
  readonly site: OwnSite;
  readonly callers: CallerLookup;
  readonly buckets: PointBuckets;
  readonly contextFor: (caller: Caller, call: Call) => Promise<RequestContext & ApiContext>;
  readonly bound: BoundDocuments;
};

export const explorerPath = '/graphql/explore';

/** One operation a request: read, held to the limits, then who sends it, what it costs, and only then run. */
export class GraphqlRoute {
  readonly #parts: GraphqlRouteParts;

  constructor(parts: GraphqlRouteParts) {
    this.#parts = parts;
  }

  async answer(request: IncomingMessage, response: ServerResponse, call: Call): Promise<void> {
    const { schema, trusted, site, callers } = this.#parts;
    if (request.method !== 'POST') {
      response.setHeader('Allow', 'POST');
      throw new Refusal('VALIDATION', 'The API takes POST only.', { status: 405 });
    }
    const credentials = callers.credentialsOf(request);
    if (credentials.kind !== 'key') site.requireOwnPage(request);
    const asked = askedOperation(await readJsonBody(request, operationLimits.bodyBytes));
    const fromExplorer = comesFromExplorer(request);
    if (asked.kind === 'freeForm' && credentials.kind === 'none') {
      requireFreeForm({ kind: 'visitor', address: '' }, fromExplorer);
    }
    const admitted = admitOperation(asked, schema, trusted);
    call.operation = admitted.kind === 'trusted' ? (admitted.operation.name?.value ?? 'unnamed') : 'freeForm';
    const caller = await callers.find(request, credentials);
    if (caller.kind !== 'visitor') call.userId = caller.viewer.userId;
    requireAllowed(admitted, caller, fromExplorer);
    await this.#run(admitted, asked, caller, request, response, call);
  }

  async #run(
    admitted: AdmittedOperation,
    asked: { operationName: string | null; variables: Readonly<Record<string, unknown>> },
    caller: Caller,
    request: IncomingMessage,
    response: ServerResponse,
    call: Call,
  ): Promise<void> {
    const { server, buckets, contextFor, bound } = this.#parts;
    const allowance = caller.kind === 'visitor' ? allowances.visitor : allowances.signedIn;
    const bucket = bucketOf(caller);
    const requested = pointsOf(admitted.measures.complexity);
    const charge = buckets.take(bucket, allowance, requested);
    if (!charge.taken) throw tooOften(requested, charge.remaining, charge.retryAfterSeconds);
    const context = await contextFor(caller, call);
    const { text: query, document, kind } = admitted;
    const { operationName, variables } = asked;
    const { accept } = request.headers;
    const cost = { requested, restoreRate: allowance.perSecond };
    const work = async (): Promise<Answer> => {
      const text = kind === 'trusted' ? await bound.answer(document, context, variables) : null;
      if (text !== null)
        return answerAsSent(text, { ...cost, actual: requested, remaining: charge.remaining }, accept);
      return await server.run({ query, operationName, variables }, accept, {
        ...cost,
        context,
        mayIntrospect: kind === 'freeForm',
        settle: (actual) => buckets.giveBack(bucket, allowance, requested - actual),
      });
    };
    const answer = await within(operationLimits.seconds, work());
    response.writeHead(answer.status, {
      'Content-Type': answer.contentType,
      'Cache-Control': 'private, no-store',
    });
    response.end(answer.body);
  }
}

function bucketOf(caller: Caller): string {
  if (caller.kind === 'visitor') return `address ${caller.address}`;
  return caller.kind === 'key' ? `key ${caller.keyId}` : `user ${caller.viewer.userId}`;
}

function tooOften(requested: number, remaining: number, retryAfterSeconds: number): Refusal {
  const sentence = `This request costs ${requested} points and ${remaining} are left. Wait ${retryAfterSeconds} seconds.`;
  return new Refusal('RATE_LIMITED', sentence, {
    retryAfterSeconds,
    breach: { limit: 'points', allowed: remaining, measured: requested },
  });
}

function comesFromExplorer(request: IncomingMessage): boolean {
  const { referer } = request.headers;
  return referer !== undefined && URL.canParse(referer) && new URL(referer).pathname === explorerPath;
}
