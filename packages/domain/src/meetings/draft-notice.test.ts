import { describe, expect, it } from 'vitest';
import { testId } from '../../test/circumstances.ts';
import {
  draft,
  financeOfficer,
  head,
  officer,
  policingBody,
  register,
  singleTenders,
  wholeText,
} from '../../test/notices.ts';
import { otherBody, ownBody } from '../../test/viewers.ts';
import { readMarking } from '../documents/index.ts';
import { calendarDate, pence } from '../kernel/index.ts';
import { draftNotice, type OriginStanding } from './draft-notice.ts';
import { makeNoticeReady } from './make-notice-ready.ts';
import { missingFromNotice } from './missing-from-notice.ts';
import { emptyNotice, type NoticeText } from './notice-text.ts';
import { openNoticeRegister } from './open-notice-register.ts';
import { recordPastNotice } from './record-past-notice.ts';

const body = policingBody;

describe('the register', () => {
  it('is opened once, with letters and the last number given before it', () => {
    const ask = { prefix: ' CPCC ', year: 2016, lastBefore: 29 };
    const none = { register: null, bodyId: ownBody, readerBodyIds: [ownBody] };
    expect(openNoticeRegister(none, ask, officer())).toMatchObject({ state: register });
    expect(openNoticeRegister({ ...none, register }, ask, officer())).toMatchObject({
      refusal: { kind: 'RegisterOpenAlready' },
    });
    expect(openNoticeRegister(none, { ...ask, prefix: 'cpcc' }, officer())).toMatchObject({
      refusal: { kind: 'PrefixNotLetters' },
    });
  });

  it('gives a draft the number it took, read by its own body alone', () => {
    const next = { year: 2017, number: 1 };
    const command = { title: ' Repairs ', kind: 'estate' } as const;
    expect(draftNotice({ register, next, from: null }, command, officer())).toMatchObject({
      state: {
        reference: 'CPCC 2017-001',
        status: 'draft',
        readerBodyIds: [ownBody],
        text: { title: 'Repairs' },
      },
      events: [{ type: 'NoticeDrafted', reference: 'CPCC 2017-001' }],
    });
    expect(draftNotice({ register: null, next, from: null }, command, officer())).toMatchObject({
      refusal: { kind: 'RegisterNotOpen' },
    });
  });

  it('makes a decision of what was approved, agreed or to be signed alone, and once', () => {
    const next = { year: 2016, number: 30 };
    const command = { title: 'Repairs', kind: 'estate' } as const;
    const from = (parts: Partial<OriginStanding>): OriginStanding => ({
      origin: { kind: 'recommendation', meetingId: testId(1), recommendationId: testId(2) },
      verb: 'approve',
      isDecided: false,
      marking: readMarking('PROTECT until Approved'),
      taken: null,
      ...parts,
    });
    const asked = (parts: Partial<OriginStanding>) =>
      draftNotice({ register, next, from: from(parts) }, command, officer());
    expect(asked({})).toMatchObject({ state: { marking: { level: 'officialSensitive' } } });
    expect(asked({ verb: 'note' })).toMatchObject({ refusal: { kind: 'OriginDecidesNothing' } });
    expect(asked({ verb: null })).toMatchObject({ refusal: { kind: 'OriginDecidesNothing', verb: null } });
    expect(asked({ verb: null, isDecided: true }).outcome).toBe('accepted');
    expect(asked({ taken: 'CPCC 2016-029' })).toMatchObject({ refusal: { kind: 'OriginHasNotice' } });
  });

  it('records what came before with its own number, and leaves its own numbers alone', () => {
    const past = {
      year: 2016,
      number: 13,
      title: 'Relocation of the Sexual Assault Referral Centre',
      kind: 'estate',
      value: null,
      decision: 'To move it to Huntingdon.',
      decidedOn: calendarDate('2016-03-17'),
      signatoryPost: 'Police and Crime Commissioner',
      source: 'Capital monitoring, December 2016, 5.2',
    } as const;
    const at = { register, isTaken: false };
    expect(recordPastNotice(at, past, officer())).toMatchObject({
      state: { reference: 'CPCC 2016-013', status: 'signed', signature: null, decidedOn: '2016-03-17' },
    });
    const refusals = (
      [
        [{ ...at, isTaken: true }, past],
        [at, { ...past, number: 30 }],
        [at, { ...past, year: 2017, number: 1 }],
        [at, { ...past, decidedOn: calendarDate('2016-12-13') }],
        [at, { ...past, decision: ' ' }],
        [at, { ...past, source: '' }],
      ] as const
    ).map(([given, command]) => {
      const decision = recordPastNotice(given, command, officer());
      return decision.outcome === 'refused' ? decision.refusal.kind : null;
    });
    expect(refusals).toEqual([
      'ReferenceTaken',
      'NumberGivenByRegister',
      'NumberGivenByRegister',
      'DecidedLater',
      'PastDecisionMissing',
      'PastSourceMissing',
    ]);
    expect(recordPastNotice(at, { ...past, year: 2015, number: 400 }, officer()).outcome).toBe('accepted');
  });
});

describe('making a notice ready', () => {
  it('names every part that is missing, in the order of the form', () => {
    expect(missingFromNotice(wholeText)).toEqual([]);
    expect(missingFromNotice(emptyNotice('', 'other'))).toEqual([
      'the title',
      'the decision',
      'the reasons',
      'an option that was turned down and why, or why there was none',
      'legal advice and who gave it',
      'finance advice and who gave it',
      'equality advice and who gave it',
      'whether there are conflicts of interest',
      'an objective, or why it serves none',
      'whom to ask',
    ]);
  });

  it('takes the sentence that says why nothing else was open in place of an option', () => {
    const chosenOnly = { ...wholeText, options: wholeText.options.slice(0, 1) };
    expect(missingFromNotice(chosenOnly)).toHaveLength(1);
    expect(missingFromNotice({ ...chosenOnly, whyNoOptions: 'The law asks for it.' })).toEqual([]);
  });

  it('asks no post that could not sign it', () => {
    const ask = (text: Partial<NoticeText>, post = financeOfficer) =>
      makeNoticeReady(
        { notice: { ...draft, text: { ...wholeText, ...text } }, body, post, delegations: [singleTenders] },
        {},
        officer(),
      );
    expect(ask({})).toMatchObject({ state: { status: 'ready', signatoryPost: 'Chief Finance Officer' } });
    expect(ask({ value: pence(15_000_001) })).toMatchObject({ refusal: { why: 'aboveLimit' } });
    expect(ask({ value: null })).toMatchObject({ refusal: { why: 'valueMissing' } });
    expect(ask({ kind: 'budget' })).toMatchObject({ refusal: { why: 'notDelegated' } });
    expect(ask({ kind: 'budget' }, head)).toMatchObject({ state: { status: 'ready' } });
    expect(ask({}, { ...financeOfficer, bodyId: otherBody })).toMatchObject({
      refusal: { kind: 'SignatoryOfAnotherBody' },
    });
    expect(ask({ reasons: '' })).toMatchObject({
      refusal: { kind: 'NoticePartsMissing', parts: ['the reasons'] },
    });
  });
});
