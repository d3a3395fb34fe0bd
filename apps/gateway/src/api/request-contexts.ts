import type { Viewer } from '@concordat/domain/access';
import type { Instant } from '@concordat/domain/kernel';
import type { RequestContext } from '@concordat/graphql';
import { type CommandParts, commandContext } from '../command-context.ts';
import { type Caller, viewerOf } from '../sign-in/caller.ts';
import type { ApiContext } from './graphql-server.ts';
import { type StatusParts, statusOfSystem } from './system-status.ts';

export type ContextParts = CommandParts &
  StatusParts &
  Pick<RequestContext, 'isDemo' | 'clockMoved' | 'invitations'>;

type Command = RequestContext['command'];

/** What the resolvers of one request are given. */
export async function requestContextOf(
  caller: Caller,
  call: { readonly requestId: string },
  parts: ContextParts,
): Promise<RequestContext & ApiContext> {
  const officeNow = caller.kind === 'visitor' ? await parts.office.now() : caller.officeNow;
  return contextOf(viewerOf(caller), call.requestId, officeNow, parts, () =>
    commandContext(caller, call, parts),
  );
}

/** For a rehearsal: somebody who reads and gives no commands. */
export function contextOf(
  viewer: Viewer | null,
  requestId: string,
  officeNow: Instant,
  parts: ContextParts,
  command: Command = nobodyCommands,
): RequestContext & ApiContext {
  const noted = { replayed: false };
  const wasReplayed = () => {
    noted.replayed = true;
  };
  const { readPool, prisma, isDemo, clockMoved, invitations } = parts;
  return {
    viewer,
    readPool,
    prisma,
    officeNow,
    isDemo,
    clockMoved,
    requestId,
    statusOf: () => statusOfSystem(viewer, parts),
    command,
    invitations,
    wasReplayed,
    noted,
  };
}

function nobodyCommands(): never {
  throw new Error('Nobody is there to give a command.');
}
