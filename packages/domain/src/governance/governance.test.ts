import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import type { BodyId } from '../bodies/index.ts';
import { calendarDate } from '../kernel/index.ts';
import {
  daysToReview,
  type GoverningDocument,
  governanceChecklist,
  officerStanding,
  type RecordGoverningDocument,
  recordGoverningDocument,
  withdrawGoverningDocument,
} from './index.ts';

const body = { id: testId<'Body'>(1), kind: 'policingBody' as const };
const force = { id: testId<'Body'>(2), kind: 'chiefOfficer' as const };
const circumstances = circumstancesOf(governanceOfficer, '2018-04-10T09:00:00Z');
const strategy: RecordGoverningDocument = {
  kind: 'reservesStrategy',
  title: 'Reserves strategy',
  edition: '2018/19',
  adoptedOn: calendarDate('2018-03-30'),
  source: 'Decision of 30 March 2018',
  address: 'https://opcc.example.org/reserves',
  reviewBy: calendarDate('2019-03-31'),
};
const register = { body, readerBodyIds: [body.id, force.id], known: [] };

function recorded(said: Partial<RecordGoverningDocument> = {}): GoverningDocument {
  const decision = recordGoverningDocument(register, { ...strategy, ...said }, circumstances);
  if (decision.outcome !== 'accepted') throw new Error(decision.refusal.kind);
  return decision.state;
}

describe('a governing document', () => {
  it('is recorded with its edition, what adopted it, where it is read and when it is reviewed', () => {
    expect(recorded()).toMatchObject({ ...strategy, bodyId: body.id, withdrawn: null });
  });

  it.each<[Partial<RecordGoverningDocument>, string]>([
    [{ title: ' ' }, 'DocumentTitleMissing'],
    [{ edition: '' }, 'EditionMissing'],
    [{ source: '' }, 'DocumentSourceMissing'],
    [{ adoptedOn: calendarDate('2018-04-11') }, 'AdoptedAfterToday'],
    [{ reviewBy: strategy.adoptedOn }, 'ReviewBeforeAdoption'],
    [{ address: ' ' }, 'PublicAddressMissing'],
  ])('is refused with %o: %s', (said, kind) => {
    expect(recordGoverningDocument(register, { ...strategy, ...said }, circumstances)).toMatchObject({
      refusal: { kind },
    });
  });

  it('is refused twice for one day, and of a body whose duty it is not', () => {
    const twice = { ...register, known: [recorded()] };
    expect(recordGoverningDocument(twice, strategy, circumstances)).toMatchObject({
      refusal: { kind: 'DocumentRecorded' },
    });
    expect(recordGoverningDocument({ ...register, body: force }, strategy, circumstances)).toMatchObject({
      refusal: { kind: 'NotADutyOfThisBody' },
    });
  });

  it('need not be published where nothing asks for it', () => {
    expect(recorded({ kind: 'financialRegulations', address: null }).address).toBeNull();
  });

  it('is withdrawn once, with a reason', () => {
    const decision = withdrawGoverningDocument(recorded(), { reason: 'Entered twice' }, circumstances);
    if (decision.outcome !== 'accepted') throw new Error(decision.refusal.kind);
    expect(decision.state.withdrawn).toEqual({ on: '2018-04-10', reason: 'Entered twice' });
    expect(withdrawGoverningDocument(decision.state, { reason: 'Again' }, circumstances)).toMatchObject({
      refusal: { kind: 'DocumentWithdrawn' },
    });
    expect(withdrawGoverningDocument(recorded(), { reason: ' ' }, circumstances)).toMatchObject({
      refusal: { kind: 'DocumentWithdrawalReasonMissing' },
    });
  });
});

describe('the checklist', () => {
  const standings = (documents: readonly GoverningDocument[], today: string) =>
    Object.fromEntries(
      governanceChecklist('policingBody', documents, calendarDate(today)).map(({ duty, standing }) => [
        duty.kind,
        standing,
      ]),
    );

  it('asks the policing body for six documents and the chief officer for two', () => {
    const today = calendarDate('2018-04-10');
    expect(governanceChecklist('policingBody', [], today)).toHaveLength(6);
    expect(governanceChecklist('chiefOfficer', [], today).map(({ duty }) => duty.kind)).toEqual([
      'codeOfPractice',
      'financialRegulations',
    ]);
    expect(governanceChecklist('otherParty', [], today)).toEqual([]);
  });

  it('goes by the last adopted by the day, and tells a late review', () => {
    const next = recorded({ adoptedOn: calendarDate('2018-04-02'), edition: 'Revised' });
    const documents = [recorded(), next];
    const on = (today: string) =>
      governanceChecklist('policingBody', documents, calendarDate(today)).at(-1)?.document?.edition;
    expect(on('2018-04-01')).toBe('2018/19');
    expect(on('2018-04-02')).toBe('Revised');
    expect(standings(documents, '2019-03-31').reservesStrategy).toBe('inForce');
    expect(standings(documents, '2019-04-01').reservesStrategy).toBe('reviewOverdue');
    expect(standings(documents, '2018-03-01').reservesStrategy).toBe('missing');
  });

  it.each([
    ['2019-03-02', null],
    ['2019-03-03', 28],
    ['2019-03-31', 0],
    ['2019-04-01', -1],
  ])('speaks of a review four weeks before and from then on: on %s', (today, days) => {
    expect(daysToReview(calendarDate('2019-03-31'), calendarDate(today))).toBe(days);
  });

  it('goes by the one before what was withdrawn', () => {
    const mistaken = withdrawGoverningDocument(
      recorded({ adoptedOn: calendarDate('2018-04-02') }),
      { reason: 'Entered by mistake' },
      circumstances,
    );
    if (mistaken.outcome !== 'accepted') throw new Error(mistaken.refusal.kind);
    const [last] = governanceChecklist(
      'policingBody',
      [recorded(), mistaken.state],
      calendarDate('2018-05-01'),
    ).slice(-1);
    expect(last?.document?.adoptedOn).toBe('2018-03-30');
  });
});

describe('chief finance officers', () => {
  const officer = (bodyId: BodyId, person: string) => ({ bodyId, person, name: person });

  it.each([
    ['none', []],
    ['own', [officer(body.id, 'a'), officer(force.id, 'b')]],
    ['several', [officer(body.id, 'a'), officer(body.id, 'c')]],
    ['shared', [officer(body.id, 'a'), officer(force.id, 'a')]],
  ] as const)('are %s', (standing, officers) => {
    expect(officerStanding(body.id, officers)).toBe(standing);
  });
});
