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
    const read = body.safeParse(await readJsonBody(request, 10_000));
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

function notUnderstood(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.');
  const sentence = field
    ? `The field ${field} cannot be used: ${issue?.message}.`
    : 'The body has fields that are not known here.';
  return new Refusal('VALIDATION', sentence, field ? { field } : {});
}
