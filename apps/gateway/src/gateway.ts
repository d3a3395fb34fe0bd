import { type DatabaseVerdict, KeptReads, type ReadPool, type StatementListener } from '@concordat/database';
import type { PrismaClient } from '@concordat/database/prisma';
import type { Instant } from '@concordat/domain/kernel';
import type { SystemStatus } from '@concordat/graphql';
import type { GraphQLSchema } from 'graphql';
import { BoundDocuments } from './api/bound-documents.ts';
import { GraphqlRoute } from './api/graphql-route.ts';
import { GraphqlServer } from './api/graphql-server.ts';
import { PointBuckets } from './api/point-buckets.ts';
import { requestContextOf } from './api/request-contexts.ts';
import { TrustedDocuments } from './api/trusted-documents.ts';
import { calendarRoutes } from './calendar/calendar-routes.ts';
import type { Clock } from './clock.ts';
import { fileRoutes } from './files/file-routes.ts';
import type { Log } from './log.ts';
import { MailQueue } from './mail/mail-queue.ts';
import { MailSender } from './mail/mail-sender.ts';
import { type SmtpSettings, smtpTransport } from './mail/smtp-transport.ts';
import { tellTheStory } from './opening/tell-the-story.ts';
import { minutesRoutes } from './packs/minutes-routes.ts';
import { noticeRoutes } from './packs/notice-routes.ts';
import { OneAtATime } from './packs/one-at-a-time.ts';
import { PackPrints } from './packs/pack-prints.ts';
import { packRoutes } from './packs/pack-routes.ts';
import type { Accounts } from './sign-in/accounts.ts';
import { activateUser } from './sign-in/activate-user.ts';
import { Attempts } from './sign-in/attempts.ts';
import { authRouter } from './sign-in/auth-router.ts';
import { CallerLookup } from './sign-in/caller-lookup.ts';
import type { DemoPersona } from './sign-in/demo-persona.ts';
import { invitationsBy } from './sign-in/invitations.ts';
import { OfficeTime } from './sign-in/office-time.ts';
import { resetMailBy } from './sign-in/reset-mail.ts';
import { Cookies } from './sign-in/session-cookie.ts';
import { Sessions } from './sign-in/sessions.ts';
import { ShownLinks } from './sign-in/shown-links.ts';
import { SignInPool } from './sign-in/sign-in-pool.ts';
import { DeepHealth } from './site/deep-health.ts';
import { Figures } from './site/figures.ts';
import { Health } from './site/health.ts';
import { OwnSite } from './site/own-site.ts';
import { type SiteParts, site } from './site/site.ts';

export type GatewayParts = {
  readonly appUrl: string;
  readonly prisma: PrismaClient;
  readonly schema: GraphQLSchema;
  readonly readPool: ReadPool;
  /** How many characters of what was read are kept until something changes. */
  readonly keptCharacters: number;
  readonly databaseMode: SystemStatus['databaseMode'];
  readonly trusted?: TrustedDocuments;
  readonly apps?: SiteParts['apps'];
  readonly personas?: readonly DemoPersona[];
  readonly isDemo: boolean;
  readonly origin: string;
  readonly corsOrigins?: readonly string[];
  readonly trustedProxies?: readonly string[];
  readonly secret: string;
  /** Left out, mails wait in the queue. */
  readonly smtp?: SmtpSettings | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly onStatement?: StatementListener;
  /** Walks the whole record on a connection of its own. */
  readonly verify: () => Promise<DatabaseVerdict>;
};

const nothingBuilt = { admin: new Map(), resourceGroup: new Map(), explorer: new Map() };

export type Gateway = ReturnType<typeof gateway>;

/** Puts the parts together; what it answers with is `listener`. Opening the database is somebody else's work. */
export function gateway(parts: GatewayParts) {
  const { clock, log, isDemo, prisma, schema, secret } = parts;
  const ownSite = new OwnSite(parts.origin, parts.corsOrigins);
  const pool = new SignInPool(parts.appUrl, { onStatement: parts.onStatement });
  const cookies = new Cookies(ownSite.isSecure);
  const office = new OfficeTime(pool, clock, isDemo);
  const callers = new CallerLookup(pool, cookies, clock, office);
  const mail = new MailQueue(pool, clock, ownSite.origin);
  const { smtp } = parts;
  const mailSender = new MailSender(mail, smtp ? () => smtpTransport(smtp) : null, log);
  const shownLinks = new ShownLinks();
  const health = new Health(() => pool.ask('select 1'));
  const server = new GraphqlServer(schema, log);

  const { origin } = ownSite;
  const sendReset = resetMailBy({ origin, mail, log, shownLinks: isDemo ? shownLinks : null });
  let accounts: Promise<Accounts> | undefined;
  const loadAccounts = () => {
    accounts ??= import('./sign-in/accounts.ts').then(({ makeAccounts }) =>
      makeAccounts({ prisma, clock, origin, secret, sendReset }),
    );
    return accounts;
  };

  const { readPool, databaseMode } = parts;
  const invitations = invitationsBy(origin, mail);
  const { personas = [] } = parts;
  const clockMoved = (to: Instant) => tellTheStory(to, { prisma, pool, clock, personas });
  const context = {
    readPool,
    prisma,
    office,
    clock,
    isDemo,
    clockMoved,
    databaseMode,
    pool,
    invitations,
    mail,
    mailSender,
  };
  const trusted = parts.trusted ?? new TrustedDocuments();
  const bound = new BoundDocuments(schema);
  const buckets = new PointBuckets(clock);
  const api = new GraphqlRoute({
    schema,
    server,
    trusted,
    site: ownSite,
    callers,
    buckets,
    bound,
    keptReads: new KeptReads(readPool, parts.keptCharacters),
    contextFor: (caller, call) => requestContextOf(caller, call, context),
  });
  const auth = authRouter({
    isDemo,
    personas,
    site: ownSite,
    clock,
    log,
    secret,
    prisma,
    pool,
    readPool,
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
  const prints = new PackPrints({ readPool, clock, log });
  const turns = new OneAtATime('copies', 8);
  const listener = site({
    isDemo,
    clock,
    log,
    ownSite,
    trustedProxies: new Set(parts.trustedProxies),
    figures: new Figures(() => mail.standing()),
    health,
    deepHealth: new DeepHealth(parts.verify, { clock, log }),
    callers,
    api,
    auth,
    files: fileRoutes({ site: ownSite, callers, prisma, office, clock }),
    packs: packRoutes({ site: ownSite, callers, prints }),
    notices: noticeRoutes({ callers, readPool, turns }),
    minutes: minutesRoutes({ callers, readPool, turns }),
    calendar: calendarRoutes({ site: ownSite, callers, readPool, buckets }),
    apps: parts.apps ?? nothingBuilt,
  });
  return {
    schema,
    listener,
    health,
    server,
    office,
    context,
    bound,
    loadAccounts,
    mailSender,
    close: async () => {
      await server.stop();
      await mailSender.stop();
      await Promise.all([prints.close(), turns.close()]);
      await pool.close();
    },
  };
}
