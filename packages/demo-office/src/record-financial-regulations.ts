import { recordGoverningDocument } from '@concordat/use-cases';
import { forceOf, policingBodyOf } from './demo-bodies.ts';
import { userIdOf } from './demo-people.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

/**
 * The one governing document the papers name: the Commissioner's Financial Regulations, updated in July 2015. They give no
 * day of it, so the last of the month is taken, and no day of its review.
 */
export async function recordFinancialRegulations(
  teller: Teller,
  bodyIdOf: BodyIds,
  newId: () => string,
): Promise<void> {
  const bodyId = bodyIdOf(policingBodyOf('Cambridgeshire'));
  const officer = teller.as(
    '2016-12-07T11:00:00Z',
    {
      userId: userIdOf('policing-body-finance-officer'),
      name: 'Chief Finance Officer of the policing body',
      role: 'policingBodyFinanceOfficer',
    },
    bodyId,
    bodyIdOf(forceOf('Cambridgeshire')),
  );
  come(
    await recordGoverningDocument(officer, {
      bodyId,
      kind: 'financialRegulations',
      title: 'Financial Regulations, with Contract Standing Orders',
      edition: 'Updated July 2015',
      adoptedOn: '2015-07-31',
      source: 'Named in the commissioning and grants strategy of 16 December 2016; no day is given',
      idempotencyKey: newId(),
    }),
    'record the Financial Regulations',
  );
}
