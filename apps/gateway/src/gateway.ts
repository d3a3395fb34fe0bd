import type { ReadPool, StatementListener } from '@concordat/database';
import type { PrismaClient } from '@concordat/database/prisma';
import type { Viewer } from '@concordat/domain/access';
import type { Instant } from '@concordat/domain/kernel';
import type { RequestContext } from '@concordat/graphql';
import type { GraphQLSchema } from 'graphql';
import { GraphqlRoute } from './api/graphql-route.ts';
import { type ApiContext, GraphqlServer } from './api/graphql-server.ts';
import { PointBuckets } from './api/point-buckets.ts';
import { TrustedDocuments } from './api/trusted-documents.ts';
import type { Clock } from './clock.ts';
import { commandContext } from './command-context.ts';
import { fileRoutes } from './files/file-routes.ts';
import { factsOf, type Log } from './log.ts';
import type { Accounts } from './sign-in/accounts.ts';
import { activateUser } from './sign-in/activate-user.ts';
import { Attempts } from './sign-in/attempts.ts';
import { authRouter } from './sign-in/auth-router.ts';
import { viewerOf } from './sign-in/caller.ts';
import { CallerLookup } from './sign-in/caller-lookup.ts';
import type { DemoPersona } from './sign-in/demo-persona.ts';
import { MailQueue } from './sign-in/mail-queue.ts';
import { OfficeTime } from './sign-in/office-time.ts';
import { Cookies } from './sign-in/session-cookie.ts';
import { Sessions } from './sign-in/sessions.ts';
import { ShownLinks } from './sign-in/shown-links.ts';
import { SignInPool } from './sign-in/sign-in-pool.ts';
import { hashOfToken, newToken } from './sign-in/tokens.ts';
import { Figures } from './site/figures.ts';
import { Health } from './site/health.ts';
import { OwnSite } from './site/own-site.ts';
import { type SiteParts, site } from './site/site.ts';

export type GatewayParts = {
  readonly appUrl: string;
  readonly prisma: PrismaClient;
  readonly schema: GraphQLSchema;
  readonly readPool: ReadPool;
  readonly statusOf: RequestContext['statusOf'];
  readonly trusted?: TrustedDocuments;
  readonly apps?: SiteParts['apps'];
  readonly personas?: readonly DemoPersona[];
  readonly isDemo: boolean;
  readonly origin: string;
  readonly corsOrigins?: readonly string[];
  readonly secret: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly onStatement?: StatementListener;
};

const nothingBuilt = { admin: new Map(), resourceGroup: new Map(), explorer: new Map() };

/** Puts the parts together; what it answers with is `listener`. Opening the database is somebody else's work. */
export function gateway(parts: GatewayParts) {
  const { clock, log, isDemo, prisma, schema, secret } = parts;
  const ownSite = new OwnSite(parts.origin, parts.corsOrigins);
  const pool = new SignInPool(parts.appUrl, { onStatement: parts.onStatement });
  const cookies = new Cookies(ownSite.isSecure);
  const office = new OfficeTime(pool, clock, isDemo);
  const callers = new CallerLookup(pool, cookies, clock, office);
  const mail = new MailQueue(pool, clock);
  const shownLinks = new ShownLinks();
  const health = new Health(() => pool.ask('select 1'));
  const server = new GraphqlServer(schema, log);

  const sendReset = async (email: string, name: string, token: string) => {
    const link = `${ownSite.origin}/admin/reset?token=${encodeURIComponent(token)}`;
    if (isDemo) shownLinks.put(email, link);
    const body = `${name}, this link sets a new password for your account and works once, within an hour:\n${link}\nIf you did not ask for it, nothing has changed.`;
    // Not waited for: the answer must not take longer because there is an account.
    mail.add({ to: email, subject: 'Set a new password for Concordat', body }).catch((error: unknown) => {
      log.error('A mail could not be queued', factsOf(error));
    });
  };

  let accounts: Promise<Accounts> | undefined;
  const loadAccounts = () => {
    accounts ??= import('./sign-in/accounts.ts').then(({ makeAccounts }) =>
      makeAccounts({ prisma, clock, origin: ownSite.origin, secret, sendReset }),
    );
    return accounts;
  };

  const invitations: RequestContext['invitations'] = {
    issue: () => {
      const token = newToken();
      const link = `${ownSite.origin}/admin/invitation?token=${encodeURIComponent(token)}`;
      return { tokenHash: hashOfToken(token), link };
    },
    send: ({ name, email }, link) => {
      const body = `${name}, this link opens your account and works once, within seven days:\n${link}`;
      return mail.add({ to: email, subject: 'Your invitation to Concordat', body });
    },
  };

  const contextOf = (
    viewer: Viewer | null,
    requestId: string,
    officeNow: Instant,
    command: RequestContext['command'] = nobodyCommands,
  ): RequestContext & ApiContext => {
    const noted = { replayed: false };
    const wasReplayed = () => {
      noted.replayed = true;
    };
    const { readPool, statusOf } = parts;
    return {
      viewer,
      readPool,
      prisma,
      officeNow,
      isDemo,
      requestId,
      statusOf,
      command,
      invitations,
      wasReplayed,
      noted,
    };
  };
  const trusted = parts.trusted ?? new TrustedDocuments();
  const api = new GraphqlRoute({
    schema,
    server,
    trusted,
    site: ownSite,
    callers,
    buckets: new PointBuckets(clock),
    contextFor: async (caller, { requestId }) =>
      contextOf(
        viewerOf(caller),
        requestId,
        caller.kind === 'visitor' ? await office.now() : caller.officeNow,
        () => commandContext(caller, { requestId }, { prisma, office, clock }),
      ),
  });
  const auth = authRouter({
    isDemo,
    personas: parts.personas ?? [],
    site: ownSite,
    clock,
    log,
    secret,
    pool,
    cookies,
    callers,
    sessions: new Sessions(pool, clock),
    attempts: new Attempts(clock),
    mail,
    office,
    shownLinks,
    activate: (userId, requestId) => activateUser(pool, userId, requestId, { prisma, office, clock }),
    accounts: loadAccounts,
  });
  const listener = site({
    isDemo,
    clock,
    log,
    ownSite,
    figures: new Figures(),
    health,
    api,
    auth,
    files: fileRoutes({ site: ownSite, callers, prisma, office, clock }),
    apps: parts.apps ?? nothingBuilt,
  });
  return {
    listener,
    health,
    server,
    office,
    contextOf,
    loadAccounts,
    close: async () => {
      await server.stop();
      await pool.close();
    },
  };
}

function nobodyCommands(): never {
  throw new Error('Nobody is there to give a command.');
}
