import { inTransaction } from '@concordat/database';
import { type BudgetReturnJson, budgetReturnRead } from '@concordat/database/reads';
import { ledgerStore, postStore, returnStore } from '@concordat/database/stores';
import { whoActsIn } from '@concordat/domain/bodies';
import { noteLimit } from '@concordat/domain/finance';
import { calendarDate, idOf, month, pence } from '@concordat/domain/kernel';
import { isReturnLate } from '@concordat/domain/returns';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import {
  appointToPost,
  askForReturns,
  closePeriod,
  establishPost,
  openLedger,
  postFigures,
  registerPerson,
  setBudgetHolder,
  signBudgetReturn,
} from '../index.ts';

const september = '2016-09';
const rule = { pence: pence(1_000), ppm: 300_000 };
let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
}, 60_000);
afterAll(() => office.close());

const body = () => ({ bodyIds: [office.constabulary] });
const officer = () => office.as('constabularyFinanceOfficer', body());
const holder = (personId: string) => office.as('budgetHolder', { ...body(), personId: idOf(personId) });

async function holderInPost(title: string) {
  const keeper = office.as('governanceOfficer', body());
  const post = accepted(await establishPost(keeper, { bodyId: office.constabulary, title }));
  const person = accepted(await registerPerson(keeper, { bodyId: office.constabulary, name: title }));
  const appointment = { from: '2016-05-12', isDeputising: false, expectedVersion: 1 };
  accepted(await appointToPost(keeper, { personId: person.id, postId: post.id, ...appointment }));
  return { postId: post.id, personId: person.id };
}

/** A ledger with a line for each of two holders, both asked for September by 14 December. */
async function asked(name: string) {
  const line = (code: string) => ({ code, title: code, term: 'Spending', ringFence: null });
  const opened = accepted(
    await openLedger(officer(), {
      bodyId: office.constabulary,
      sharedWith: [office.policingBody],
      financialYear: '2016/17',
      name,
      bridge: ['Spending'],
      noteRule: rule,
      lines: ['A', 'B'].map(line),
      hierarchies: [
        {
          name: 'All',
          cut: 'subjective',
          from: '2016-04',
          rows: [{ depth: 0, label: 'All', totalLabel: null, codes: ['A', 'B'] }],
        },
      ],
      idempotencyKey: v7(),
    }),
  );
  const { ledgerId } = opened;
  const posted = (kind: 'budget' | 'actual') =>
    ['A', 'B'].map((code) => ({
      code,
      kind,
      month: september,
      amount: 100_000,
      source: 'Budget',
      paperId: null,
      isWorkedOut: false,
    }));
  const figures = { ledgerId, figures: [...posted('budget'), ...posted('actual')], expectedVersion: 1 };
  let { version } = accepted(await postFigures(officer(), { ...figures, idempotencyKey: v7() }));
  const holders: { postId: string; personId: string; lineId: string }[] = [];
  for (const { id, code } of opened.lines) {
    const inPost = await holderInPost(`${name} ${code}`);
    const held = { ledgerId, lineIds: [id], postId: inPost.postId, from: september };
    ({ version } = accepted(await setBudgetHolder(officer(), { ...held, expectedVersion: version })));
    holders.push({ ...inPost, lineId: id });
  }
  const ask = { ledgerId, month: september, dueOn: '2016-12-14', expectedVersion: version };
  const { returns } = accepted(await askForReturns(officer(), ask));
  const of = (at: number) => {
    const found = holders[at];
    const returnId = returns.find(({ postId }) => postId === found?.postId)?.id;
    if (found === undefined || returnId === undefined) throw new Error(`Nobody was asked at ${at}.`);
    return { ...found, returnId };
  };
  return { ledgerId, version: version + 1, first: of(0), second: of(1) };
}

function signing({ returnId, lineId }: { returnId: string; lineId: string }, forecast: number) {
  const lines = [{ lineId, forecast, note: null }];
  return { returnId, lines, onBehalfBecause: null, expectedVersion: 1, idempotencyKey: v7() };
}

async function forecastOf(ledgerId: string, lineId: string) {
  const { viewer, prisma } = officer();
  const positions = await inTransaction(prisma, viewer, (tx) =>
    ledgerStore.positionsAt(tx, idOf(ledgerId), month(september)),
  );
  return positions.get(idOf(lineId))?.forecast;
}

it('posts what two holders sign at once, and the same act sent twice only once', async () => {
  const { ledgerId, first, second } = await asked('At once');
  const [one, two] = [signing(first, 120_000), signing(second, 90_000)];
  const answers = await Promise.all([
    signBudgetReturn(holder(first.personId), one),
    signBudgetReturn(holder(second.personId), two),
  ]);
  expect(answers.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
  expect(accepted(await signBudgetReturn(holder(first.personId), one))).toMatchObject({ version: 2 });
  expect(await forecastOf(ledgerId, first.lineId)).toBe(pence(120_000));
  expect(await forecastOf(ledgerId, second.lineId)).toBe(pence(90_000));
  expect(await office.count('posting', `ledger_id = '${ledgerId}' and kind = 'forecast'`)).toBe(2);
  expect(await office.trailOf(office.constabulary)).toEqual(
    expect.arrayContaining(['BudgetHolderSet', 'ReturnsAskedFor', 'BudgetReturnSigned']),
  );
});

it('moves by the correction alone when signed again, and stops who saw an older one', async () => {
  const { ledgerId, first } = await asked('Again');
  const by = holder(first.personId);
  accepted(await signBudgetReturn(by, signing(first, 120_000)));
  expect(await signBudgetReturn(by, signing(first, 110_000))).toMatchObject({ outcome: 'conflict' });
  accepted(await signBudgetReturn(by, { ...signing(first, 110_000), expectedVersion: 2 }));
  expect(await forecastOf(ledgerId, first.lineId)).toBe(pence(110_000));
});

it('is signed by nobody but its holder, or the finance officer who says how they have it', async () => {
  const { first, second } = await asked('For another');
  const stranger = holder(second.personId);
  expect(await signBudgetReturn(stranger, signing(first, 1))).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'NotTheBudgetHolder' },
  });
  expect(await signBudgetReturn(officer(), signing(first, 100_000))).toMatchObject({
    refusal: { kind: 'OnBehalfReasonMissing' },
    path: ['onBehalfBecause'],
  });
  accepted(
    await signBudgetReturn(officer(), { ...signing(first, 100_000), onBehalfBecause: 'By telephone' }),
  );
});

it('is signed no more by who was asked once another post answers for the line', async () => {
  const { ledgerId, version, first, second } = await asked('Handed over');
  const moved = { ledgerId, lineIds: [first.lineId], postId: second.postId, from: september };
  accepted(await setBudgetHolder(officer(), { ...moved, expectedVersion: version }));
  expect(await signBudgetReturn(holder(first.personId), signing(first, 1))).toMatchObject({
    refusal: { kind: 'LineHeldNoLonger', title: 'A' },
    path: ['lines'],
  });
  expect(await office.count('posting', `ledger_id = '${ledgerId}' and kind = 'forecast'`)).toBe(0);
});

/** The return as a reader of the ledger is shown it on a day. */
async function shownOn(today: string, returnId: string): Promise<BudgetReturnJson> {
  const { viewer } = officer();
  const { text, valuesOf } = budgetReturnRead.one;
  return JSON.parse(
    await office.readPool.readJsonAs(viewer, text, valuesOf({ viewer, today, id: returnId })),
  );
}

it('is shown as late, with its limits and with whoever acts in the post, as the rules say', async () => {
  const { first } = await asked('Shown');
  const keeper = office.as('governanceOfficer', body());
  const deputy = accepted(await registerPerson(keeper, { bodyId: office.constabulary, name: 'A deputy' }));
  accepted(
    await appointToPost(keeper, {
      ...{ personId: deputy.id, postId: first.postId, from: '2016-12-14', isDeputising: true },
      expectedVersion: 2,
    }),
  );
  const stored = () =>
    inTransaction(officer().prisma, officer().viewer, async (tx) => {
      const post = await postStore.load(tx, idOf(first.postId));
      const signed = await returnStore.load(tx, idOf(first.returnId));
      if (post === null || signed === null) throw new Error('They are in the office.');
      return { post: post.value, signed: signed.value };
    });
  const holds = async (today: string, isLate: boolean) => {
    const shown = await shownOn(today, first.returnId);
    const { post, signed } = await stored();
    expect(shown.isLate).toBe(isLate);
    expect(isReturnLate(signed, calendarDate(today))).toBe(isLate);
    const acting = whoActsIn(post, calendarDate(today));
    expect(shown.holderName).toBe(acting === deputy.id ? 'A deputy' : 'Shown A');
    expect(acting).toBe(today < '2016-12-14' ? first.personId : deputy.id);
    const limits = shown.lines.map(({ figures, noteLimit: shownLimit }) => [figures.budget, shownLimit]);
    expect(limits).toEqual(limits.map(([budget]) => [budget, noteLimit(pence(budget ?? 0), rule)]));
    expect(limits).toHaveLength(1);
  };
  await holds('2016-12-13', false);
  await holds('2016-12-14', false);
  await holds('2016-12-15', true);
  accepted(await signBudgetReturn(holder(first.personId), signing(first, 120_000)));
  await holds('2016-12-15', false);
  await office.ownerPool.query(
    `update budget_return set signed_at = '2017-01-09T10:00:00Z' where id = '${first.returnId}'`,
  );
  await holds('2017-02-01', false);
  await office.ownerPool.query(
    `update budget_return set first_signed_at = '2016-12-15T00:00:00Z' where id = '${first.returnId}'`,
  );
  await holds('2016-12-14', true);
});

it('lets the month close without the returns by an answer alone, and takes none after', async () => {
  const { ledgerId, first } = await asked('Closing');
  const closing = { ledgerId, month: september, withoutNotesBecause: null, expectedVersion: 5 };
  expect(await closePeriod(officer(), closing)).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'ReturnsOutstanding', count: 2, month: september },
  });
  accepted(await closePeriod(officer(), { ...closing, withoutReturnsBecause: 'Both on leave' }));
  const kept = `ledger_id = '${ledgerId}' and month = '${september}'`;
  expect(await office.count('ledger_period', `${kept} and without_returns_because = 'Both on leave'`)).toBe(
    1,
  );
  expect(await signBudgetReturn(holder(first.personId), signing(first, 1))).toMatchObject({
    refusal: { kind: 'ReturnMonthClosed' },
  });
});
