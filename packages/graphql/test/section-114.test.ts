import { randomUUID } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, openApi, type TestApi } from './api.ts';
import { mutationOf } from './mutation-of.ts';
import { notices, registers, statutoryReports } from './office/office-ids.ts';
import { somebody } from './office/somebody.ts';

const officer = somebody({ roles: ['policingBodyFinanceOfficer'] });
const head = somebody({ roles: ['policingBodyHead'] });

describe('a section 114 report of spending beyond resources, through the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const give = async (name: string, input: object, by = officer) =>
    dataOf<Record<string, Record<string, unknown>>>(await api.ask(mutationOf(name), by, { input }))[name];
  const approveDraw = () =>
    give(
      'approveReserveMovement',
      {
        registerId: globalIdOf('ReserveRegister', registers.ours),
        movementId: registers.planned,
        reference: 'Notice 9',
        expectedVersion: 1,
        idempotencyKey: randomUUID(),
      },
      head,
    );
  const openReport = async () => {
    const { statutoryReports: found } = dataOf<{
      statutoryReports: {
        edges: {
          node: { isStopping: boolean; version: number; waiting: { recordId: string; label: string }[] };
        }[];
      };
    }>(
      await api.ask(
        '{ statutoryReports(first: 1) { edges { cursor node { isStopping version waiting { recordId label } } } } }',
        officer,
      ),
    );
    const report = found.edges[0]?.node;
    if (report === undefined) throw new Error('no report');
    return report;
  };
  const waitingNotices = async () =>
    (await openReport()).waiting.filter(({ label }) => label.startsWith('Decision notice'));

  it('refuses a commitment with the report and who may permit it, and lets it go ahead once it is permitted', async () => {
    expect(await approveDraw()).toEqual({
      __typename: 'Refused',
      code: 'SpendingStopped',
      message:
        'Nothing new may be agreed that costs money until the body has considered it: the section 114 report of ' +
        '1 December 2016 by Bram Test stands. The chief finance officer may permit this in writing, under Setting ' +
        'the budget; what is not recorded yet is recorded as proposed first.',
      path: null,
    });
    const report = await openReport();
    expect(report.isStopping).toBe(true);
    expect(report.waiting).toContainEqual({
      recordId: registers.planned,
      label: 'Draw on reserves: A crossing',
    });
    expect(
      await give('allowSpending', {
        reportId: globalIdOf('StatutoryReport', statutoryReports.open),
        on: '2016-12-12',
        what: 'The crossing',
        why: 'It is half built',
        ground: 'preventsWorse',
        recordId: registers.planned,
        expectedVersion: report.version,
      }),
    ).toMatchObject({ __typename: 'SpendingAllowed' });
    expect(await approveDraw()).toMatchObject({ __typename: 'ReserveMovementApproved' });
  });

  it.each([
    ['estate', 5_000, true],
    ['estate', null, false],
    ['policy', 0, false],
    ['contract', null, true],
    ['budget', 131_688_000, false],
    ['virement', 5_000, false],
  ] as const)('offers a notice of kind %s worth %s to permit: %s', async (kind, value, isOffered) => {
    await api.database.ownerPool.query(`update decision_notice set text = text || $2::jsonb where id = $1`, [
      notices.ready,
      { kind, value },
    ]);
    expect(await waitingNotices()).toEqual(
      isOffered ? [{ recordId: notices.ready, label: 'Decision notice FEN 2016-003' }] : [],
    );
  });
});
