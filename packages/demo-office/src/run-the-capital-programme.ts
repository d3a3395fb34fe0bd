import { financialYear, type Pence } from '@concordat/domain/kernel';
import {
  openCapitalProgramme,
  recordCapitalApproval,
  recordCapitalReceipt,
  recordCapitalSpend,
  writeSchemeProgress,
} from '@concordat/use-cases';
import { capitalApprovals } from './capital-approvals.ts';
import { capitalReceipts } from './capital-receipts.ts';
import { capitalBlocks, capitalNotes, capitalRows, capitalSources } from './capital-year.ts';
import { forceOf, policingBodyOf } from './demo-bodies.ts';
import { userIdOf } from './demo-people.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

const SEPTEMBER = '2016-09';
const PRINTED_IN = "Appendix 2 of the capital report, scheme by scheme, in £'000";
const BELOW = 'The pounds below the printed thousand: not printed, and such that the printed totals follow';

/** The capital programme of 2016/17: opened, approved piece by piece, spent, explained, and paid for. */
export async function runTheCapitalProgramme(
  teller: Teller,
  bodyIdOf: BodyIds,
  newId: () => string,
  paperId: string,
): Promise<void> {
  const bodyId = bodyIdOf(policingBodyOf('Cambridgeshire'));
  const officer = (at: string) =>
    teller.as(
      at,
      {
        userId: userIdOf('policing-body-finance-officer'),
        name: 'Chief Finance Officer of the policing body',
        role: 'policingBodyFinanceOfficer',
      },
      bodyId,
    );
  const rows = await capitalRows();
  const opened = come(
    await openCapitalProgramme(officer('2016-12-09T13:30:00Z'), {
      bodyId,
      sharedWith: [bodyIdOf(forceOf('Cambridgeshire'))],
      financialYear: financialYear('2016/17'),
      blocks: capitalBlocks,
      sources: [...capitalSources],
      schemes: rows.map(({ number, title, block, heldFor }) => ({
        number,
        title,
        block,
        heldFor,
        assetLifeYears: null,
      })),
      idempotencyKey: newId(),
    }),
    'open the capital programme',
  );
  const { programmeId } = opened;
  const schemeId = (title: string) => {
    const found = opened.schemes.find((scheme) => scheme.title === title);
    if (found === undefined) throw new Error(`The programme has no scheme called ${title}.`);
    return found.id;
  };
  let { version: expectedVersion } = opened;
  const at = officer('2016-12-09T13:45:00Z');

  for (const { schemes, ...approval } of capitalApprovals(rows)) {
    const recorded = await recordCapitalApproval(at, {
      ...approval,
      programmeId,
      schemes: schemes.map(({ title, amount }) => ({ schemeId: schemeId(title), amount })),
      overspendReason: null,
      expectedVersion,
      idempotencyKey: newId(),
    });
    ({ version: expectedVersion } = come(recorded, `record: ${approval.reason}`));
  }

  const posting = (
    title: string,
    kind: 'actual' | 'commitment',
    [printed, below]: readonly [Pence, Pence],
  ) => [
    { schemeId: schemeId(title), kind, amount: printed, source: PRINTED_IN, paperId, isWorkedOut: false },
    { schemeId: schemeId(title), kind, amount: below, source: BELOW, paperId, isWorkedOut: true },
  ];
  const spend = rows
    .flatMap(({ title, actual, commitments }) => [
      ...posting(title, 'actual', actual),
      ...posting(title, 'commitment', commitments),
    ])
    .filter(({ amount }) => amount !== 0);
  const spent = { programmeId, month: SEPTEMBER, spend, expectedVersion, idempotencyKey: newId() };
  ({ version: expectedVersion } = come(await recordCapitalSpend(at, spent), 'record spend of month 6'));

  for (const { title, ...note } of await capitalNotes()) {
    const written = await writeSchemeProgress(at, {
      ...note,
      programmeId,
      schemeId: schemeId(title),
      month: SEPTEMBER,
      forecast: null,
      expectedVersion,
    });
    ({ version: expectedVersion } = come(written, `say how ${title} is going`));
  }
  for (const receipt of capitalReceipts()) {
    const recorded = await recordCapitalReceipt(at, {
      ...receipt,
      programmeId,
      expectedVersion,
      idempotencyKey: newId(),
    });
    ({ version: expectedVersion } = come(recorded, `record ${receipt.what}`));
  }
}
