import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, testId } from '../../test/circumstances.ts';
import {
  commissioner,
  deputy,
  draft,
  financeOfficer,
  head,
  policingBody,
  register,
  singleTenders,
  treasurer,
  wholeText,
} from '../../test/notices.ts';
import { otherBody, ownBody, viewerWith } from '../../test/viewers.ts';
import type { PersonId } from '../bodies/index.ts';
import { readMarking, unmarked } from '../documents/index.ts';
import { calendarDate, pence, unmatchedMoves, unreachableStates } from '../kernel/index.ts';
import { allowedNoticeCommands } from './allowed-notice-commands.ts';
import { decidePublication } from './decide-publication.ts';
import { type DecisionNotice, inEffectFrom, noticeMoves, noticeTransitions } from './decision-notice.ts';
import { draftNotice, type OriginStanding } from './draft-notice.ts';
import { endDelegation } from './end-delegation.ts';
import { grantDelegation } from './grant-delegation.ts';
import { makeNoticeReady } from './make-notice-ready.ts';
import { missingFromNotice } from './missing-from-notice.ts';
import { emptyNotice, type NoticeText } from './notice-text.ts';
import { openNoticeRegister } from './open-notice-register.ts';
import { recordConditionMet } from './record-condition-met.ts';
import { recordPastNotice } from './record-past-notice.ts';
import { returnNotice } from './return-notice.ts';
import { signNotice } from './sign-notice.ts';
import { withdrawNotice } from './withdraw-notice.ts';
import { writeNotice } from './write-notice.ts';
import { writeOutNotice } from './write-out-notice.ts';

const day = calendarDate;
const by = (personId: PersonId) => circumstancesOf(viewerWith('signer', ['policingBodyHead'], { personId }));
const officer = () => circumstancesOf(viewerWith('officer', ['governanceOfficer']));
const body = policingBody;
const hash = 'a'.repeat(64);
const written = { text: 'words', sha256: hash };

const ready = (text: Partial<NoticeText> = {}, post = head): DecisionNotice => ({
  ...draft,
  text: { ...wholeText, ...text },
  status: 'ready',
  signatoryPostId: post.id,
  signatoryPost: post.title,
});
const signing = (notice: DecisionNotice, post = head, delegations = [singleTenders]) => ({
  notice,
  body,
  post,
  delegations,
  written,
});
const signed = (text: Partial<NoticeText> = {}): DecisionNotice => {
  const decision = signNotice(signing(ready(text)), { textSha256: hash }, by(commissioner));
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
};

it('moves a notice only where the table says, each move by a command', () => {
  expect(unreachableStates(noticeTransitions, 'draft')).toEqual([]);
  expect(unmatchedMoves(noticeTransitions, noticeMoves)).toEqual({ withoutCommand: [], forbidden: [] });
});

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
      decidedOn: day('2016-03-17'),
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
        [at, { ...past, decidedOn: day('2016-12-13') }],
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

describe('signing', () => {
  it('freezes the words with their hash and cites the power used', () => {
    expect(signed()).toMatchObject({
      status: 'signed',
      decidedOn: '2016-12-12',
      signature: {
        post: 'Police and Crime Commissioner',
        authority: 'The decision is that of the Police and Crime Commissioner',
        delegationId: null,
        ...{ text: 'words', textSha256: hash },
      },
    });
    expect(
      signNotice(signing(ready({}, financeOfficer), financeOfficer), { textSha256: hash }, by(treasurer)),
    ).toMatchObject({
      state: {
        signature: {
          authority:
            'Scheme of delegation: Single tender action up to £150,000, Chief Finance Officer, from 1 April 2016 (Commissioning strategy)',
          delegationId: singleTenders.id,
        },
      },
    });
  });

  it('refuses words that changed since they were read', () => {
    const decision = signNotice(signing(ready()), { textSha256: 'b'.repeat(64) }, by(commissioner));
    expect(decision).toMatchObject({ refusal: { kind: 'TextChangedSinceRead' } });
  });

  it('refuses whoever does not do the work of the post today', () => {
    for (const personId of [treasurer, deputy]) {
      expect(signNotice(signing(ready()), { textSha256: hash }, by(personId))).toMatchObject({
        refusal: { kind: 'NotTheSignatory' },
      });
    }
  });

  it('asks a deputy of the head for a delegation of their own', () => {
    const acting = {
      ...head,
      holdings: [
        ...head.holdings,
        {
          id: testId<'PostHolding'>(7),
          personId: deputy,
          from: day('2016-12-01'),
          until: null,
          isDeputising: true,
        },
      ],
    };
    expect(signNotice(signing(ready(), acting), { textSha256: hash }, by(deputy))).toMatchObject({
      refusal: { kind: 'OutsideDelegation', why: 'notDelegated' },
    });
    const powers = [{ ...singleTenders, postId: head.id, limit: null }];
    expect(signNotice(signing(ready(), acting, powers), { textSha256: hash }, by(deputy)).outcome).toBe(
      'accepted',
    );
  });

  it('looks at the power on the day of the act, not on the day it was asked for', () => {
    const ended = { ...singleTenders, until: day('2016-12-11') };
    const asked = signing(ready({}, financeOfficer), financeOfficer, [ended]);
    expect(signNotice(asked, { textSha256: hash }, by(treasurer))).toMatchObject({
      refusal: { kind: 'OutsideDelegation' },
    });
  });

  it('never signs above a limit, whatever the value and the limit', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (value, limit) => {
        const powers = [{ ...singleTenders, limit: pence(limit) }];
        const notice = ready({ value: pence(value) }, financeOfficer);
        const decision = signNotice(
          signing(notice, financeOfficer, powers),
          { textSha256: hash },
          by(treasurer),
        );
        expect(decision.outcome).toBe(value <= limit ? 'accepted' : 'refused');
      }),
    );
  });

  it('refuses every other change afterwards', () => {
    const notice = signed();
    const attempts = [
      writeNotice(notice, { text: wholeText, marking: unmarked }, officer()),
      makeNoticeReady({ notice, body, post: head, delegations: [] }, {}, officer()),
      returnNotice({ notice, post: head }, { reason: 'No' }, officer()),
      withdrawNotice(notice, { reason: 'No' }, officer()),
      signNotice(signing(notice), { textSha256: hash }, by(commissioner)),
    ];
    for (const attempt of attempts) {
      expect(attempt).toMatchObject({ refusal: { kind: 'NoticeCannotMove', status: 'signed' } });
    }
  });
});

describe('the words that are signed', () => {
  const out = (text: NoticeText) =>
    writeOutNotice({ reference: 'CPCC 2016-030', body: body.legalName, text });

  it('have every part under its heading', () => {
    expect(out({ ...wholeText, condition: 'Legal review of the draft' })).toMatchInlineSnapshot(`
      "Decision notice
      CPCC 2016-030
      Police and Crime Commissioner for Exampleshire

      Title
      Software for the control room

      Kind and value
      Single tender action
      £149,999.99

      Decision
      To buy the licences without a competition.

      Subject to
      Legal review of the draft

      Reasons
      Only one supplier fits what is there.

      Options considered
      - Chosen: Buy from the present supplier
      - Turned down: A competition. It would take a year and cost more.

      Legal advice
      The local two grounds are met. (Chief Executive)

      Financial advice
      Within the budget. (Chief Finance Officer)

      Equality advice
      Nobody is affected. (Chief Executive)

      Conflicts of interest
      None declared

      Objectives served
      - Transformation

      Contact
      Chief Executive
      "
    `);
  });

  it('differ when the decision, the value or the condition does', () => {
    const word = fc.string({ minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(word, word, fc.nat(), fc.nat(), (one, other, first, second) => {
        fc.pre(one !== other && first !== second);
        const told = [
          out({ ...wholeText, decision: one }),
          out({ ...wholeText, decision: other }),
          out({ ...wholeText, value: pence(first) }),
          out({ ...wholeText, value: pence(second) }),
          out({ ...wholeText, condition: one }),
          out({ ...wholeText, condition: other }),
        ];
        expect(told[0]).not.toBe(told[1]);
        expect(told[2]).not.toBe(told[3]);
        expect(told[4]).not.toBe(told[5]);
      }),
    );
  });
});

describe('a conditional decision', () => {
  const condition = 'Legal review of the draft';

  it('takes effect when the condition is met, and not when it is signed', () => {
    expect(inEffectFrom(signed())).toBe('2016-12-12');
    const notice = signed({ condition });
    expect(inEffectFrom(notice)).toBeNull();
    const met = recordConditionMet(notice, { on: day('2016-12-12'), note: 'Reviewed' }, officer());
    expect(met).toMatchObject({ state: { conditionMet: { on: '2016-12-12', byName: 'officer' } } });
    if (met.outcome === 'accepted') expect(inEffectFrom(met.state)).toBe('2016-12-12');
  });

  it('is met once, by a day between the signature and today, with a note', () => {
    const notice = signed({ condition });
    const asked = (from: DecisionNotice, on: string, note = 'Reviewed') => {
      const decision = recordConditionMet(from, { on: day(on), note }, officer());
      return decision.outcome === 'refused' ? decision.refusal.kind : null;
    };
    expect(asked(notice, '2016-12-11')).toBe('ConditionMetOutOfTime');
    expect(asked(notice, '2016-12-13')).toBe('ConditionMetOutOfTime');
    expect(asked(notice, '2016-12-12', ' ')).toBe('ConditionNoteMissing');
    expect(asked(signed(), '2016-12-12')).toBe('NoConditionToMeet');
    const conditionMet = { on: day('2016-12-12'), byName: 'officer', note: 'Reviewed' };
    expect(asked({ ...notice, conditionMet }, '2016-12-12')).toBe('ConditionMetAlready');
  });
});

describe('publication', () => {
  const areaBodyIds = [ownBody, otherBody];
  const decide = (notice: DecisionNotice, choice: 'full' | 'summary' | 'withheld', parts = {}) =>
    decidePublication({ notice, areaBodyIds }, { choice, summary: null, reason: null, ...parts }, officer());

  it('lets the other body of the area read what is published in full', () => {
    expect(decide(signed(), 'full')).toMatchObject({ state: { readerBodyIds: areaBodyIds } });
  });

  it('asks for a summary and for the reason of what is kept back, which stays with its own body', () => {
    expect(decide(signed(), 'withheld')).toMatchObject({ refusal: { kind: 'PublicationReasonMissing' } });
    expect(decide(signed(), 'summary', { reason: 'Prices' })).toMatchObject({
      refusal: { kind: 'PublicationSummaryMissing' },
    });
    expect(decide(signed(), 'withheld', { reason: 'It would harm an operation' })).toMatchObject({
      state: { readerBodyIds: [ownBody], publication: { choice: 'withheld' } },
    });
  });

  it('never publishes in full what is marked OFFICIAL-SENSITIVE, nor a draft', () => {
    const marking = readMarking('OFFICIAL-SENSITIVE');
    expect(decide({ ...signed(), marking }, 'full')).toMatchObject({
      refusal: { kind: 'TooSensitiveToPublish' },
    });
    expect(decide(draft, 'full')).toMatchObject({ refusal: { kind: 'NoticeCannotMove' } });
  });
});

describe('the scheme of delegation', () => {
  it('gives a power to a post of the body, from a day on and with its source', () => {
    const given = {
      kind: 'contract',
      limit: pence(1),
      from: day('2016-04-01'),
      until: null,
      source: 'Scheme',
    } as const;
    const at = { bodyId: ownBody, readerBodyIds: [ownBody], post: financeOfficer };
    const refusal = (parts: object, on = at) => {
      const decision = grantDelegation(on, { ...given, ...parts }, officer());
      return decision.outcome === 'refused' ? decision.refusal.kind : null;
    };
    expect(refusal({})).toBeNull();
    expect(refusal({ source: '' })).toBe('DelegationSourceMissing');
    expect(refusal({ limit: pence(0) })).toBe('DelegationLimitNotPositive');
    expect(refusal({ until: day('2016-03-31') })).toBe('DelegationEndsBeforeItBegins');
    expect(refusal({}, { ...at, bodyId: otherBody })).toBe('SignatoryOfAnotherBody');
  });

  it('is ended only ever earlier', () => {
    const until = day('2016-12-31');
    expect(endDelegation(singleTenders, { until }, officer())).toMatchObject({ state: { until } });
    expect(endDelegation({ ...singleTenders, until }, { until }, officer())).toMatchObject({
      refusal: { kind: 'DelegationEnded' },
    });
  });
});

it('offers what may be done now, and to nobody of another body', () => {
  const standing = {
    bodyId: ownBody,
    status: 'ready',
    hasCondition: false,
    isConditionMet: false,
    publication: null,
    isForMe: true,
  } as const;
  const of = viewerWith('head', ['policingBodyHead']);
  expect(allowedNoticeCommands(of, standing)).toEqual(['SignNotice', 'ReturnNotice']);
  expect(allowedNoticeCommands({ ...of, bodyIds: [otherBody] }, standing)).toEqual([]);
  const writer = viewerWith('officer', ['governanceOfficer']);
  expect(allowedNoticeCommands(writer, { ...standing, status: 'draft' })).toEqual([
    'WriteNotice',
    'MakeNoticeReady',
    'WithdrawNotice',
  ]);
  expect(allowedNoticeCommands(writer, { ...standing, status: 'signed', hasCondition: true })).toEqual([
    'RecordConditionMet',
    'DecidePublication',
  ]);
});
