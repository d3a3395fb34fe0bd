import type { PrismaClient } from '@concordat/database/prisma';
import type { BodyId } from '@concordat/domain/bodies';
import { instant } from '@concordat/domain/kernel';
import type { CommandContext } from '@concordat/use-cases';
import { v7 } from 'uuid';

/**
 * Whoever works at the server's own command line, for the bodies named. The audit trail names the command line, and a
 * second hand where the office asks for two.
 */
export function commandLineContext(
  prisma: PrismaClient,
  bodyIds: readonly BodyId[],
  hand: 'first' | 'second' = 'first',
): CommandContext {
  const now = instant(new Date().toISOString());
  return {
    viewer: {
      userId: `command-line-${hand}`,
      personId: null,
      name: 'Command line',
      roles: ['governanceOfficer', 'monitoringOfficer'],
      bodyIds,
      clearance: 'officialSensitive',
      via: 'system',
      scopes: null,
    },
    prisma,
    now,
    realNow: now,
    newId: v7,
    requestId: `command-line-${v7()}`,
  };
}
