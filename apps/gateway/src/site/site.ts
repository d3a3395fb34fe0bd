import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import express, { type Request, type Response, type Router } from 'express';
import type { GraphqlRoute } from '../api/graphql-route.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { Refusal } from '../refusal.ts';
import type { CallerLookup } from '../sign-in/caller-lookup.ts';
import { requirePermission } from '../sign-in/require-session.ts';
import { answerRefusal } from './answer-refusal.ts';
import type { BuiltFile } from './built-files.ts';
import { beginCall, type Call } from './call.ts';
import { settleAddress } from './client-address.ts';
import { allowReaders } from './cross-origin.ts';
import type { DeepHealth } from './deep-health.ts';
import type { Figures } from './figures.ts';
import { explorerPolicy, securityHeaders } from './headers.ts';
import type { Health } from './health.ts';
import { landingPage } from './landing-page.ts';
import type { OwnSite } from './own-site.ts';
import { icon, pageStyle } from './page.ts';
import { serveApp } from './serve-app.ts';

export type SiteParts = {
  readonly isDemo: boolean;
  readonly clock: Clock;
  readonly log: Log;
  readonly ownSite: OwnSite;
  readonly trustedProxies: ReadonlySet<string>;
  readonly figures: Figures;
  readonly health: Health;
  readonly deepHealth: DeepHealth;
  readonly callers: CallerLookup;
  readonly api: GraphqlRoute;
  readonly auth: Router;
  readonly files: Router;
  readonly packs: Router;
  readonly notices: Router;
  readonly minutes: Router;
  readonly calendar: Router;
  readonly apps: {
    readonly admin: BuiltFiles;
    readonly resourceGroup: BuiltFiles;
    readonly explorer: BuiltFiles;
  };
};

type BuiltFiles = ReadonlyMap<string, BuiltFile>;

/** Everything the process answers. The API comes first and by itself, so that no middleware stands before it. */
export function site(parts: SiteParts): RequestListener {
  const { clock, log, ownSite, trustedProxies, figures, api } = parts;
  const pages = pagesOf(parts);
  return (request, response) => {
    const call = beginCall(request, clock);
    settleAddress(request, trustedProxies);
    response.setHeader('X-Request-Id', call.requestId);
    response.once('close', () => {
      const seconds = (clock.now().getTime() - call.startedAt) / 1_000;
      figures.record(call, response.statusCode, seconds);
      log.info('Request', {
        ...call,
        startedAt: undefined,
        status: response.statusCode,
        ms: seconds * 1_000,
      } as object);
    });
    if (!ownSite.isOurHost(request.headers.host)) {
      call.route = 'strange host';
      const sentence = 'This server does not go by that name.';
      return answerRefusal(new Refusal('FORBIDDEN', sentence, { status: 421 }), request, response, call, log);
    }
    if (pathOf(request) !== '/graphql') return pages(request, response, call);
    call.route = '/graphql';
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (allowReaders(ownSite, request, response)) return;
    api
      .answer(request, response, call)
      .catch((thrown: unknown) => answerRefusal(thrown, request, response, call, log));
  };
}

/** The pages, sign-in and files, by Express. */
function pagesOf(parts: SiteParts) {
  const { isDemo, log, ownSite, figures, health, deepHealth, callers, auth, files, packs, notices, apps } =
    parts;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  const route = (label: string) => (_request: Request, response: Response, next: () => void) => {
    callOf(response).route = label;
    next();
  };

  app.use('/graphql/explore', securityHeaders(ownSite.isSecure, explorerPolicy), route('/graphql/explore'));
  app.use('/graphql/explore', serveApp('explorer', apps.explorer));
  app.use(securityHeaders(ownSite.isSecure));
  app.get('/healthz', route('/healthz'), async (request, response) => {
    if (request.query.deep !== '1') return health.answerAlive(response);
    // Whoever may read the audit trail may know whether it holds; to others there is no such address.
    requirePermission(await callers.find(request), 'audit:read', 'audit:read');
    const verdict = await deepHealth.verdict();
    response.setHeader('Cache-Control', 'no-store');
    response.status(verdict.status === 'sound' ? 200 : 503).json(verdict);
  });
  app.get('/readyz', route('/readyz'), (_request, response) => health.answerReady(response));
  app.get('/metrics', route('/metrics'), async (_request, response) => {
    const { contentType, text } = await figures.text();
    response.type(contentType).send(text);
  });
  app.get('/', route('/'), (_request, response) => {
    response.type('html').send(landingPage(isDemo));
  });
  app.get('/page.css', route('/page.css'), (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.type('css').send(pageStyle);
  });
  app.get(['/icon.svg', '/favicon.ico'], route('/icon.svg'), (_request, response) => {
    response.setHeader('Cache-Control', 'public, max-age=86400');
    response.type('image/svg+xml').send(icon);
  });
  app.use('/auth', route('/auth'), auth);
  app.use('/files', route('/files'), files);
  app.use('/packs', route('/packs'), packs);
  app.use('/notices', route('/notices'), notices);
  app.use('/minutes', route('/minutes'), parts.minutes);
  app.use('/calendar', route('/calendar'), parts.calendar);
  app.use('/admin', route('/admin'), serveApp('administration', apps.admin));
  app.use('/resource-group', route('/resource-group'), serveApp('Resource Group', apps.resourceGroup));
  app.use(() => {
    throw new Refusal('NOT_FOUND', 'There is nothing at this address, or it is not for you.');
  });
  app.use((thrown: unknown, request: Request, response: Response, _next: () => void) => {
    answerRefusal(asRefusal(thrown), request, response, callOf(response), log);
  });
  return (request: IncomingMessage, response: ServerResponse, call: Call) => {
    app(request, Object.assign(response, { locals: { call } }));
  };
}

function callOf(response: Response): Call {
  return response.locals.call as Call;
}

/** Express throws its own errors for an address it cannot decode. */
function asRefusal(thrown: unknown): unknown {
  const status = (thrown as { status?: unknown } | null)?.status;
  if (thrown instanceof Refusal || typeof status !== 'number' || status >= 500) return thrown;
  return new Refusal('VALIDATION', 'This address cannot be read.', { status: 400 });
}

function pathOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}
