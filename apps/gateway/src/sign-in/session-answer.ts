import { globalIdOf } from '@concordat/database/reads';
import { permissionsOfViewer, type Viewer } from '@concordat/domain/access';
import type { Caller } from './caller.ts';
import type { DemoPersona } from './demo-persona.ts';
import type { Office, OfficeTime } from './office-time.ts';
import { secondsAfter, sessionTimes } from './session-times.ts';
import type { SignInPool } from './sign-in-pool.ts';

export type SessionAnswer =
  | { readonly signedIn: false; readonly office: Office }
  | {
      readonly signedIn: true;
      readonly office: Office;
      readonly viewer: ViewerSummary;
      readonly session: SessionTimes;
      readonly secondFactor: 'none' | 'totp';
    };

/** Ids are the API's. */
export type ViewerSummary = {
  readonly userId: string;
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly permissions: readonly string[];
  readonly bodies: readonly { id: string; name: string; shortName: string }[];
  readonly clearance: string;
  readonly persona: string | null;
};

export type SessionTimes = {
  readonly id: string;
  readonly startedAt: Date;
  readonly warnAt: Date;
  readonly idleEndsAt: Date;
  readonly endsAt: Date;
  readonly freshUntil: Date | null;
};

export type SessionAnswerParts = {
  readonly pool: SignInPool;
  readonly office: OfficeTime;
  readonly personas: readonly DemoPersona[];
};

/** Who is signed in and until when, as the apps are told it. */
export async function sessionAnswer(caller: Caller, parts: SessionAnswerParts): Promise<SessionAnswer> {
  const office = parts.office.describe(
    caller.kind === 'visitor' ? await parts.office.now() : caller.officeNow,
  );
  if (caller.kind !== 'session') return { signedIn: false, office };
  const { viewer, session } = caller;
  const { startedAt, lastSeenAt, provedAt } = session;
  return {
    signedIn: true,
    office,
    viewer: {
      userId: globalIdOf('User', viewer.userId),
      personId: viewer.personId && globalIdOf('Person', viewer.personId),
      name: viewer.name,
      email: session.email,
      roles: viewer.roles,
      permissions: permissionsOfViewer(viewer),
      bodies: await bodiesOf(viewer, parts.pool),
      clearance: viewer.clearance,
      persona: parts.personas.find((persona) => persona.userId === viewer.userId)?.id ?? null,
    },
    session: {
      id: session.id,
      startedAt,
      warnAt: secondsAfter(lastSeenAt, sessionTimes.warnAfter),
      idleEndsAt: secondsAfter(lastSeenAt, sessionTimes.idle),
      endsAt: secondsAfter(startedAt, sessionTimes.longest),
      freshUntil: provedAt && secondsAfter(provedAt, sessionTimes.fresh),
    },
    secondFactor: session.hasSecondFactor ? 'totp' : 'none',
  };
}

async function bodiesOf({ bodyIds }: Viewer, pool: SignInPool): Promise<ViewerSummary['bodies']> {
  const bodies = await pool.ask<{ id: string; name: string; shortName: string }>(
    `select id, legal_name as name, short_name as "shortName" from body where id = any ($1::uuid[])
      order by array_position($1::uuid[], id)`,
    [bodyIds],
  );
  return bodies.map((body) => ({ ...body, id: globalIdOf('Body', body.id) }));
}
