import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postWith } from '../../test/notices.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import {
  approveVirement,
  declineVirement,
  grantDelegation,
  openLedger,
  postFigures,
  requestVirement,
} from '../index.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
}, 60_000);
afterAll(() => office.close());

const month = '2016-09';

async function ledgerWithBudget(pounds: number, bodyId = office.constabulary) {
  const officer = office.as('constabularyFinanceOfficer', { bodyIds: [bodyId] });
  const line = (code: string) => ({ code, title: code, term: 'Spending', ringFence: null });
  const { ledgerId } = accepted(
    await openLedger(officer, {
      bodyId,
      sharedWith: [],
      financialYear: '2016/17',
      name: v7(),
      bridge: ['Spending'],
      noteRule: { pence: 5_000_000, ppm: 20_000 },
      lines: ['from', 'to'].map(line),
      hierarchies: [
        {
          name: 'All',
          cut: 'subjective',
          from: '2016-04',
          rows: [{ depth: 0, label: 'All', totalLabel: null, codes: ['from', 'to'] }],
        },
      ],
      idempotencyKey: v7(),
    }),
  );
  const figures = ['from', 'to'].map((code) => ({
    code,
    kind: 'budget' as const,
    month,
    amount: pounds * 100,
    source: 'Budget',
    paperId: null,
    isWorkedOut: false,
  }));
  const posted = { ledgerId, figures, expectedVersion: 1, idempotencyKey: v7() };
  return { officer, ledgerId, version: accepted(await postFigures(officer, posted)).version };
}

it('never lets two virements at once take more from a line than it has, whatever their order', async () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(amounts, async (pounds) => {
      const { officer, ledgerId, version } = await ledgerWithBudget(100);
      const asked = [];
      for (const amount of pounds) {
        const moves = [
          { code: 'from', amount: -amount * 100 },
          { code: 'to', amount: amount * 100 },
        ];
        const virement = {
          ledgerId,
          month,
          moves,
          reasonCode: 'misallocated' as const,
          reason: 'Wrong line',
        };
        asked.push(
          accepted(
            await requestVirement(officer, { ...virement, expectedVersion: version, idempotencyKey: v7() }),
          ),
        );
      }
      const head = office.as('chiefOfficer', { bodyIds: [office.constabulary] });
      const answers = await Promise.all(
        asked.map(({ virementId }) =>
          approveVirement(head, { virementId, expectedVersion: 1, idempotencyKey: v7() }),
        ),
      );
      const through = answers.flatMap(({ outcome }, nth) =>
        outcome === 'accepted' ? [pounds[nth] ?? 0] : [],
      );
      expect(answers.every(({ outcome }) => outcome === 'accepted' || outcome === 'refused')).toBe(true);
      const { rows } = await office.ownerPool.query<{ code: string; left: number }>(
        `select l.code, sum(p.amount)::float8 as left from posting p join budget_line l on l.id = p.line_id
          where p.ledger_id = $1 group by l.code order by l.code`,
        [ledgerId],
      );
      const taken = through.reduce((sum, one) => sum + one, 0);
      expect(rows).toEqual([
        { code: 'from', left: (100 - taken) * 100 },
        { code: 'to', left: (100 + taken) * 100 },
      ]);
      expect(taken).toBeLessThanOrEqual(100);
      expect(through.length).toBeGreaterThan(0);
      const refused = pounds.filter((_, nth) => answers[nth]?.outcome === 'refused');
      for (const amount of refused) expect(taken + amount).toBeGreaterThan(100);
    }),
    { numRuns: 8 },
  );
}, 120_000);

it('is left to those it concerns: somebody on the staff who is not named neither approves nor declines it', async () => {
  const { postId, context } = await postWith(office, 'Director of Estates', 'estatesDirector');
  const { officer, ledgerId, version } = await ledgerWithBudget(1_000, office.policingBody);
  const moves = [
    { code: 'from', amount: -10_000 },
    { code: 'to', amount: 10_000 },
  ];
  const asked = { ledgerId, month, moves, reasonCode: 'misallocated' as const, reason: 'Wrong line' };
  const ask = async () =>
    accepted(await requestVirement(officer, { ...asked, expectedVersion: version, idempotencyKey: v7() }))
      .virementId;
  const [one, other, third] = [await ask(), await ask(), await ask()];
  const decline = (by: typeof context, virementId: string) =>
    declineVirement(by, { virementId, reason: 'Not needed', expectedVersion: 1 });
  const approve = (virementId: string) =>
    approveVirement(context, { virementId, expectedVersion: 1, idempotencyKey: v7() });
  expect(await decline(context, one)).toMatchObject({ refusal: { kind: 'NotTheirsToDecline' } });
  expect(await approve(one)).toMatchObject({ refusal: { kind: 'AboveDelegation' } });
  accepted(
    await grantDelegation(office.system(office.policingBody), {
      bodyId: office.policingBody,
      postId,
      kind: 'virement',
      limit: 10_000,
      from: '2016-05-12',
      until: null,
      source: 'Financial regulations 4.3',
    }),
  );
  accepted(await approve(one));
  accepted(await decline(context, other));
  accepted(await decline(officer, third));
});

it('is approved by whoever the scheme of delegation names, up to what it says, and cites the line', async () => {
  const { postId, context } = await postWith(office, 'Chief Finance Officer', 'policingBodyFinanceOfficer');
  const { officer, ledgerId, version } = await ledgerWithBudget(1_000, office.policingBody);
  const ask = async (pounds: number) => {
    const moves = [
      { code: 'from', amount: -pounds * 100 },
      { code: 'to', amount: pounds * 100 },
    ];
    const asked = { ledgerId, month, moves, reasonCode: 'misallocated' as const, reason: 'Wrong line' };
    return accepted(
      await requestVirement(officer, { ...asked, expectedVersion: version, idempotencyKey: v7() }),
    );
  };
  const approve = ({ virementId }: { virementId: string }) =>
    approveVirement(context, { virementId, expectedVersion: 1, idempotencyKey: v7() });
  const [small, large] = [await ask(100), await ask(101)];
  expect(await approve(small)).toMatchObject({ refusal: { kind: 'AboveDelegation', most: null } });
  accepted(
    await grantDelegation(office.system(office.policingBody), {
      bodyId: office.policingBody,
      postId,
      kind: 'virement',
      limit: 10_000,
      from: '2016-05-12',
      until: null,
      source: 'Financial regulations 4.2',
    }),
  );
  expect(await approve(large)).toMatchObject({ refusal: { kind: 'AboveDelegation', most: 10_000 } });
  accepted(await approve(small));
  const { rows } = await office.ownerPool.query('select decided_under from virement where id = $1', [
    small.virementId,
  ]);
  expect(rows[0]?.decided_under).toBe(
    'Scheme of delegation: Virement between budget lines up to £100, Chief Finance Officer, from 12 May 2016 (Financial regulations 4.2)',
  );
});
