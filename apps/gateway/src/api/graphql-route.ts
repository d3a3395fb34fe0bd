import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KeptReads } from '@concordat/database';
import type { RequestContext } from '@concordat/graphql';
import type { GraphQLSchema } from 'graphql';
import { Refusal } from '../refusal.ts';
import type { Caller } from '../sign-in/caller.ts';
import type { CallerLookup, Credentials } from '../sign-in/caller-lookup.ts';
import type { Call } from '../site/call.ts';
import type { OwnSite } from '../site/own-site.ts';
import { readJsonBody } from '../site/read-body.ts';
import { type AdmittedOperation, admitOperation } from './admit-operation.ts';
import { askedOperation } from './asked-operation.ts';
import { answerAsSent, type BoundDocuments } from './bound-documents.ts';
import { confirming } from './confirming-reads.ts';
import type { Answer, ApiContext, GraphqlServer } from './graphql-server.ts';
import { operationLimits } from './operation-limits.ts';
import { type Allowance, allowances, type PointBuckets } from './point-buckets.ts';
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
  readonly keptReads: KeptReads;
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
    const answer =
      (await this.#answerAtOnce(admitted, asked, credentials, request, call)) ??
      (await this.#answerInTurn(admitted, asked, credentials, request, call));
    const body = Buffer.from(answer.body);
    response.writeHead(answer.status, {
      'Content-Type': answer.contentType,
      'Content-Length': body.length,
      'Cache-Control': 'private, no-store',
    });
    response.end(body);
  }

  /**
   * A bound document in one statement: it reads for whom the caller was a moment ago and says whether they still are,
   * or says that nothing has changed since the same was read.
   * Null when the document is not bound, the caller is not known, or something is not as expected; then nothing has
   * been said or charged, and the ordinary way finds out and says what is so.
   */
  async #answerAtOnce(
    { kind, document, measures }: AdmittedOperation,
    { variables }: Asked,
    credentials: Credentials,
    request: IncomingMessage,
    call: Call,
  ): Promise<Answer | null> {
    const { bound, buckets, callers, contextFor, keptReads } = this.#parts;
    if (kind !== 'trusted' || !bound.has(document)) return null;
    const expected = callers.expected(request, credentials);
    if (expected === null) return null;
    const bucket = bucketOf(expected.caller, kind);
    const requested = pointsOf(measures.complexity);
    const charge = buckets.take(bucket, allowances.person, requested);
    if (!charge.taken) return null;
    const context = await contextFor(expected.caller, call);
    const reading = confirming(expected, keptReads);
    const work = bound.answer(document, { ...context, readPool: reading }, variables);
    const text = await within(operationLimits.seconds, work);
    if (text === null || !reading.isConfirmed()) {
      buckets.giveBack(bucket, allowances.person, requested);
      return null;
    }
    call.userId = expected.caller.viewer.userId;
    const cost = { requested, restoreRate: allowances.person.perSecond };
    return answerAsSent(
      text,
      { ...cost, actual: requested, remaining: charge.remaining },
      request.headers.accept,
    );
  }

  async #answerInTurn(
    admitted: AdmittedOperation,
    { operationName, variables }: Asked,
    credentials: Credentials,
    request: IncomingMessage,
    call: Call,
  ): Promise<Answer> {
    const { server, buckets, callers, contextFor, bound, keptReads } = this.#parts;
    const caller = await callers.find(request, credentials);
    if (caller.kind !== 'visitor') call.userId = caller.viewer.userId;
    requireAllowed(admitted, caller, comesFromExplorer(request));
    const allowance = allowanceOf(caller, admitted.kind);
    const bucket = bucketOf(caller, admitted.kind);
    const requested = pointsOf(admitted.measures.complexity);
    const charge = buckets.take(bucket, allowance, requested);
    if (!charge.taken) throw tooOften(requested, charge.remaining, charge.retryAfterSeconds);
    const context = await contextFor(caller, call);
    const { text: query, document, kind } = admitted;
    const { accept } = request.headers;
    const cost = { requested, restoreRate: allowance.perSecond };
    const work = async (): Promise<Answer> => {
      const kept = { ...context, readPool: keptReads };
      const text = kind === 'trusted' ? await bound.answer(document, kept, variables) : null;
      if (text !== null)
        return answerAsSent(text, { ...cost, actual: requested, remaining: charge.remaining }, accept);
      return await server.run({ query, operationName, variables }, accept, {
        ...cost,
        context,
        mayIntrospect: kind === 'freeForm',
        settle: (actual) => buckets.giveBack(bucket, allowance, requested - actual),
      });
    };
    return await within(operationLimits.seconds, work());
  }
}

type Asked = { operationName: string | null; variables: Readonly<Record<string, unknown>> };

type Kind = AdmittedOperation['kind'];

function allowanceOf(caller: Caller, kind: Kind): Allowance {
  if (caller.kind === 'visitor') return allowances.visitor;
  return caller.kind === 'session' && kind === 'trusted' ? allowances.person : allowances.program;
}

function bucketOf(caller: Caller, kind: Kind): string {
  if (caller.kind === 'visitor') return `address ${caller.address}`;
  if (caller.kind === 'key') return `key ${caller.keyId}`;
  return `${kind === 'trusted' ? 'user' : 'explorer'} ${caller.viewer.userId}`;
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
