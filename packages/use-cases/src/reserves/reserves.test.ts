import { inTransaction } from '@concordat/database';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postWith } from '../../test/notices.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import type { CommandContext } from '../command-context.ts';
import {
  addReserve,
  approveReserveMovement,
  cancelReserveMovement,
  grantDelegation,
  openReserves,
  recordReserveMovement,
} from '../index.ts';
import { NotPermitted } from '../not-permitted.ts';

let office: TestOffice;
let officer: CommandContext;
let registerId: string;
let reserveId: string;
beforeAll(async () => {
  office = await testOffice();
  officer = office.as('policingBodyFinanceOfficer', { bodyIds: [office.policingBody] });
  const opened = accepted(
    await openReserves(officer, {
      bodyId: office.policingBody,
      sharedWith: [office.constabulary],
      firstYear: '2016/17',
      netBudget: 100_000,
      justification: null,
      reserves: [
        {
          name: 'Capital',
          purpose: 'Capital schemes',
          restriction: null,
          isGeneral: false,
          opening: 500,
          minimum: 0,
          source: 'Accounts',
        },
      ],
      idempotencyKey: v7(),
    }),
  );
  registerId = opened.registerId;
  reserveId = opened.reserves[0]?.id ?? '';
}, 60_000);
afterAll(() => office.close());

const draw = (expectedVersion: number, amount: number, idempotencyKey = v7()) => ({
  registerId,
  reserveId,
  year: '2016/17',
  kind: 'draw' as const,
  amount,
  purpose: 'CP16/18 Referral centre',
  reference: null,
  isWithinRestriction: false,
  belowMinimumBecause: null,
  justification: null,
  expectedVersion,
  idempotencyKey,
});

async function storedApproval(movementId: string) {
  const { rows } = await office.ownerPool.query(
    'select reference, approved_under from reserve_movement where id = $1',
    [movementId],
  );
  return rows[0];
}

describe('the reserves of a body', () => {
  it('are drawn on once for one key, never below nothing, and each step stands in the trail', async () => {
    const command = draw(1, 400);
    const { movementId } = accepted(await recordReserveMovement(officer, command));
    expect(await recordReserveMovement(officer, command)).toMatchObject({ replayed: true });
    expect(await recordReserveMovement(officer, draw(2, 101))).toMatchObject({
      refusal: { kind: 'ReserveBelowNothing', by: 1 },
      path: ['amount'],
    });
    expect(await recordReserveMovement(officer, draw(1, 1))).toMatchObject({ outcome: 'conflict' });
    const approval = { registerId, movementId, reference: 'CPCC 2016-013', expectedVersion: 2 };
    const approve = (by: CommandContext) => approveReserveMovement(by, { ...approval, idempotencyKey: v7() });
    expect(await approve(officer)).toMatchObject({ refusal: { kind: 'DrawApproverIsPlanner' } });
    const deputy = office.as('policingBodyFinanceOfficer', {
      bodyIds: [office.policingBody],
      userId: 'deputy',
    });
    expect(await approve(deputy)).toMatchObject({ refusal: { kind: 'DrawAboveDelegation', most: null } });
    accepted(await approve(office.as('policingBodyHead', { bodyIds: [office.policingBody] })));
    expect(await storedApproval(movementId)).toEqual({
      reference: 'CPCC 2016-013',
      approved_under: 'The decision is that of the head of the body',
    });
    const planned = accepted(await recordReserveMovement(officer, draw(3, 100)));
    const cancelling = {
      registerId,
      movementId: planned.movementId,
      reason: 'Not needed',
      expectedVersion: 4,
    };
    accepted(await cancelReserveMovement(officer, cancelling));
    expect((await office.trailOf(office.policingBody)).slice(-5)).toEqual([
      'ReservesOpened',
      'ReserveMovementRecorded',
      'ReserveMovementApproved',
      'ReserveMovementRecorded',
      'ReserveMovementCancelled',
    ]);
  });

  it('take a further reserve with nothing in it, under a name of its own', async () => {
    const command = { registerId, purpose: 'Claims', isGeneral: false, minimum: 0, expectedVersion: 5 };
    expect(await addReserve(officer, { ...command, name: 'Capital' })).toMatchObject({
      refusal: { kind: 'ReserveNameTwice' },
      path: ['name'],
    });
    const added = accepted(await addReserve(officer, { ...command, name: 'Insurance' }));
    expect(added).toMatchObject({ version: 6 });
    const fill = { ...draw(6, 30), reserveId: added.reserveId, kind: 'contribution' as const };
    accepted(await recordReserveMovement(officer, fill));
    expect(
      await recordReserveMovement(officer, { ...draw(7, 31), reserveId: added.reserveId }),
    ).toMatchObject({ refusal: { kind: 'ReserveBelowNothing', by: 1 } });
  });

  it('are drawn on within the scheme of delegation by a post it names, whose line is cited, and no penny beyond', async () => {
    const treasurer = await postWith(office, 'Treasurer', 'policingBodyFinanceOfficer');
    const line = { bodyId: office.policingBody, postId: treasurer.postId, kind: 'reserveDraw' as const };
    const from = { from: '2016-04-01', until: null, source: 'Financial regulations' };
    accepted(await grantDelegation(office.system(office.policingBody), { ...line, limit: 20, ...from }));
    const planned = accepted(await recordReserveMovement(officer, draw(7, 20)));
    const beyond = accepted(await recordReserveMovement(officer, draw(8, 21)));
    const approve = (movementId: string, expectedVersion: number) =>
      approveReserveMovement(treasurer.context, {
        registerId,
        movementId,
        reference: 'Treasurer, 12 December 2016',
        expectedVersion,
        idempotencyKey: v7(),
      });
    expect(await approve(beyond.movementId, 9)).toMatchObject({
      refusal: { kind: 'DrawAboveDelegation', most: 20 },
    });
    accepted(await approve(planned.movementId, 9));
    expect(await storedApproval(planned.movementId)).toEqual({
      reference: 'Treasurer, 12 December 2016',
      approved_under:
        'Scheme of delegation: Draw on reserves up to £0.20, Treasurer, from 1 April 2016 (Financial regulations)',
    });
    const cancelling = { registerId, movementId: beyond.movementId, reason: 'Too much', expectedVersion: 10 };
    accepted(await cancelReserveMovement(officer, cancelling));
  });

  it('are kept above nothing by the database itself, whatever a program writes', async () => {
    const row = {
      id: v7(),
      bodyId: office.policingBody,
      readerBodyIds: [office.policingBody],
      registerId,
      reserveId,
      financialYear: '2018/19',
      kind: 'draw',
      purpose: 'Written past the rules',
      recordedAt: new Date('2016-12-12T09:00:00Z'),
      recordedBy: 'A program',
    };
    const write = (amount: bigint) =>
      inTransaction(office.prisma, officer.viewer, (tx) =>
        tx.reserveMovement.createMany({ data: { ...row, amount } }),
      );
    await expect(write(81n)).rejects.toThrow(/below nothing in 2018\/19/);
    await expect(write(0n)).rejects.toThrow();
    await expect(write(80n)).resolves.toEqual({ count: 1 });
  });

  it('are kept by their own body alone, though another reads them', async () => {
    const other = office.as('constabularyFinanceOfficer', { bodyIds: [office.constabulary] });
    for (const stranger of [other, office.as('governanceOfficer')]) {
      await expect(recordReserveMovement(stranger, draw(11, 1))).rejects.toThrow(NotPermitted);
    }
  });
});
