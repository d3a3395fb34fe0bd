import { saidPlainly } from '@concordat/use-cases';
import type { Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import { Refusal } from '../refusal.ts';
import type { Call } from '../site/call.ts';
import type { OwnSite } from '../site/own-site.ts';
import { readJsonBody } from '../site/read-body.ts';

export type Exchange = { readonly request: Request; readonly response: Response };

/** A `POST` of ours: from our own pages, JSON in, JSON out. A body with a field that is not named is refused. */
export function endpoint<Body extends z.ZodType>(
  site: OwnSite,
  body: Body,
  work: (body: z.output<Body>, exchange: Exchange) => Promise<object>,
): RequestHandler {
  return async (request, response) => {
    label(request, response);
    site.requireOwnPage(request);
    const given = await readJsonBody(request, 10_000);
    const read = body.safeParse(storable(given), { error: saidPlainly });
    if (!read.success) throw notUnderstood(read.error);
    await answer(response, await work(read.data, { request, response }));
  };
}

/** A `GET` of ours, JSON out. */
export function reading(work: (exchange: Exchange) => Promise<object>): RequestHandler {
  return async (request, response) => {
    label(request, response);
    await answer(response, await work({ request, response }));
  };
}

async function answer(response: Response, result: object): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  response.json(result);
}

/** The addresses here are few and fixed, so the log may name them. */
function label(request: Request, response: Response): void {
  (response.locals.call as Call).route = `/auth${String(request.route?.path ?? '')}`;
}

/** Nothing is stored with a NUL in it, and to look for one fails: it is left out of every field. */
function storable(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const fields = Object.entries(body).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replaceAll('\u0000', '') : value,
  ]);
  return Object.fromEntries(fields);
}

function notUnderstood(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.');
  const sentence = field
    ? `The field ${field} cannot be used: ${inTheMiddle(issue?.message ?? '')}.`
    : 'The body has fields that are not known here.';
  return new Refusal('VALIDATION', sentence, field ? { field } : {});
}

/** A sentence of its own, or words to go on with, as they stand within another sentence. */
function inTheMiddle(said: string): string {
  return said.replace(/\.$/, '').replace(/^[A-Z]/, (first) => first.toLowerCase());
}
