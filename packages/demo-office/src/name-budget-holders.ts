import { calendarDate, month } from '@concordat/domain/kernel';
import { askForReturns, setBudgetHolder, signBudgetReturn } from '@concordat/use-cases';
import type { AppointedPerson } from './appoint-people.ts';
import { forceOf } from './demo-bodies.ts';
import { userIdOf } from './demo-people.ts';
import type { KeptLedger } from './keep-the-books.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

const OCTOBER = month('2016-10');

/** Posts of the Constabulary and the lines each answers for; no paper names holders, so they are an example. */
const holders: readonly (readonly [post: string, codes: readonly string[]])[] = [
  ['Assistant Chief Constable', ['1010L', '1020L', '1030']],
  ['Director of Estates', ['2010', '2020', '2030', '2040L', '2040S', '2050']],
  ['Head of Corporate Development', ['4090', '4100', '4150']],
];

/** What the one who has returned expects: as in the paper for month 6, and a little less on printing. */
const returned: readonly (readonly [code: string, forecast: number, note: string | null])[] = [
  ['4090', 37_900_000, null],
  ['4100', 25_500_000, 'Less is printed now that packs are read on screen'],
  ['4150', 1_600_000, null],
];

type Named = {
  readonly teller: Teller;
  readonly bodyIdOf: BodyIds;
  readonly newId: () => string;
  readonly people: readonly AppointedPerson[];
  readonly ledger: KeptLedger;
};

/** The Constabulary's budget holders are named and asked for October's forecast; one has signed, two are waited for. */
export async function nameBudgetHolders({ teller, bodyIdOf, newId, people, ledger }: Named): Promise<void> {
  const force = forceOf('Cambridgeshire');
  const bodyId = bodyIdOf(force);
  const officer = teller.as(
    '2016-12-09T12:30:00Z',
    {
      userId: userIdOf('constabulary-finance-officer'),
      name: 'Chief Finance Officer of the Constabulary',
      role: 'constabularyFinanceOfficer',
    },
    bodyId,
  );
  const personIn = (post: string) => {
    const found = people.find((one) => one.post === post && one.body === force);
    if (found === undefined) throw new Error(`The Constabulary has no ${post}.`);
    return found;
  };
  const { ledgerId, lineIdOf } = ledger;
  let { version: expectedVersion } = ledger;
  for (const [post, codes] of holders) {
    const held = { ledgerId, lineIds: codes.map(lineIdOf), postId: personIn(post).postId, from: OCTOBER };
    ({ version: expectedVersion } = come(
      await setBudgetHolder(officer, { ...held, expectedVersion }),
      `name the ${post} a budget holder`,
    ));
  }
  const asked = come(
    await askForReturns(officer, {
      ledgerId,
      month: OCTOBER,
      dueOn: calendarDate('2016-12-14'),
      expectedVersion,
    }),
    'ask for the returns of October',
  );
  const early = personIn('Head of Corporate Development');
  const holder = teller.as(
    '2016-12-09T15:10:00Z',
    {
      userId: 'demo-head-of-corporate-development',
      name: early.post,
      role: 'budgetHolder',
      personId: early.personId,
    },
    bodyId,
  );
  const lines = returned.map(([code, forecast, note]) => ({ lineId: lineIdOf(code), forecast, note }));
  const signing = { returnId: asked.returns.find(({ postId }) => postId === early.postId)?.id ?? '', lines };
  come(
    await signBudgetReturn(holder, {
      ...signing,
      onBehalfBecause: null,
      expectedVersion: 1,
      idempotencyKey: newId(),
    }),
    'sign a return',
  );
}
