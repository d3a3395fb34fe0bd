import type { PrismaClient } from '@concordat/database/prisma';
import type { Viewer } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import { type Instant, instant } from '@concordat/domain/kernel';
import type { CommandContext } from '@concordat/use-cases';
import { v7 as uuidv7 } from 'uuid';
import type { Clock } from './clock.ts';
import type { Caller } from './sign-in/caller.ts';
import type { OfficeTime } from './sign-in/office-time.ts';
import type { Call } from './site/call.ts';

export type CommandParts = {
  readonly prisma: PrismaClient;
  readonly office: OfficeTime;
  readonly clock: Clock;
};

/** What a use case is told of the request that asks for it. Throws for a visitor, who commands nothing. */
export function commandContext(
  caller: Caller,
  { requestId }: Pick<Call, 'requestId'>,
  parts: CommandParts,
): CommandContext {
  if (caller.kind === 'visitor') throw new Error('A visitor gives no commands.');
  const context = contextOf(caller.viewer, caller.officeNow, requestId, parts);
  if (caller.kind === 'key') return context;
  const { id: sessionId, provedAt } = caller.session;
  return { ...context, sessionId, ...(provedAt && { provedAt: instant(provedAt.toISOString()) }) };
}

/** The office's own work for one body, such as opening an account that was invited. */
export async function systemContext(
  bodyId: BodyId,
  requestId: string,
  parts: CommandParts,
): Promise<CommandContext> {
  return contextOf(systemViewer(bodyId), await parts.office.now(), requestId, parts);
}

/** Acts for one body and passes no wall: it has no role, and reads that body's records alone. */
export function systemViewer(bodyId: BodyId): Viewer {
  return {
    userId: 'system',
    personId: null,
    name: 'Concordat',
    roles: [],
    bodyIds: [bodyId],
    clearance: 'official',
    via: 'system',
    scopes: null,
  };
}

function contextOf(viewer: Viewer, now: Instant, requestId: string, { prisma, clock }: CommandParts) {
  return {
    viewer,
    prisma,
    now,
    realNow: instant(clock.now().toISOString()),
    hasClockJumped: clock.hasJumped?.() ?? false,
    newId: uuidv7,
    requestId,
  };
}
