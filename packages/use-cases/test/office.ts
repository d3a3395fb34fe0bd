import type { Role, Viewer } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import { idOf, instant } from '@concordat/domain/kernel';
import { type TestDatabase, testDatabase } from '@concordat/testing';
import { v7 } from 'uuid';
import { type Answer, type CommandContext, registerBody } from '../src/index.ts';

/** A policing body and a constabulary of one area, and a policing body of another, each with somebody of any role. */
export interface TestOffice extends TestDatabase {
  readonly policingBody: BodyId;
  readonly constabulary: BodyId;
  readonly elsewhere: BodyId;
  as(role: Role | readonly Role[], parts?: Partial<Viewer>): CommandContext;
  system(...bodyIds: BodyId[]): CommandContext;
  /** What the audit trail of the body says happened, in its order. */
  trailOf(bodyId: BodyId): Promise<string[]>;
  count(table: string, where?: string): Promise<number>;
}

export const now = instant('2016-12-12T09:00:00Z');
export const realNow = instant('2026-11-22T09:00:00Z');

export async function testOffice(options: Parameters<typeof testDatabase>[0] = {}): Promise<TestOffice> {
  const database = await testDatabase({ poolSize: 10, ...options });
  const [policingBody, constabulary, elsewhere] = [v7(), v7(), v7()].map((id) => idOf<'Body'>(id)) as [
    BodyId,
    BodyId,
    BodyId,
  ];

  const contextOf = (viewer: Viewer): CommandContext => ({
    viewer,
    prisma: database.prisma,
    now,
    realNow,
    newId: v7,
    requestId: 'test-request',
    provedAt: realNow,
  });
  const as: TestOffice['as'] = (role, parts = {}) => {
    const roles = typeof role === 'string' ? [role] : role;
    return contextOf({
      userId: `user-${roles.join('-')}`,
      personId: null,
      name: roles.join(' and '),
      roles,
      bodyIds: [policingBody],
      clearance: 'officialSensitive',
      via: 'session',
      scopes: null,
      ...parts,
    });
  };
  const system: TestOffice['system'] = (...bodyIds) =>
    as('monitoringOfficer', { userId: 'system', via: 'system', bodyIds });

  for (const [bodyId, areaName, kind, shortName] of [
    [policingBody, 'Cambridgeshire', 'policingBody', 'Cambridgeshire OPCC'],
    [constabulary, 'Cambridgeshire', 'chiefOfficer', 'Cambridgeshire Constabulary'],
    [elsewhere, 'Thames Valley', 'policingBody', 'Thames Valley OPCC'],
  ] as const) {
    const head = kind === 'policingBody' ? 'Police and Crime Commissioner' : 'Chief Constable';
    accepted(
      await registerBody(system(bodyId), {
        bodyId,
        areaName,
        kind,
        legalName: `${head} for ${areaName}`,
        shortName,
        headTitle: head,
        from: '2012-11-22',
      }),
    );
  }

  return {
    ...database,
    policingBody,
    constabulary,
    elsewhere,
    as,
    system,
    trailOf: async (bodyId) => {
      const { rows } = await database.ownerPool.query<{ action: string }>(
        'select action from audit_event where body_id = $1 order by sequence',
        [bodyId],
      );
      return rows.map(({ action }) => action);
    },
    count: async (table, where = 'true') => {
      const { rows } = await database.ownerPool.query<{ n: number }>(
        `select count(*)::int as n from ${table} where ${where}`,
      );
      return rows[0]?.n ?? -1;
    },
  };
}

/** The state an accepted command came to; throws with the whole answer otherwise. */
export function accepted<State, Current, Refusal>(answer: Answer<State, Current, Refusal>): State {
  if (answer.outcome !== 'accepted') throw new Error(`Not accepted: ${JSON.stringify(answer)}`);
  return answer.state;
}
