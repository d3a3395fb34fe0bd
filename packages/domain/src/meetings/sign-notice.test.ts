import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testId } from '../../test/circumstances.ts';
import {
  by,
  commissioner,
  deputy,
  financeOfficer,
  hash,
  head,
  officer,
  policingBody,
  ready,
  signed,
  signing,
  singleTenders,
  treasurer,
  wholeText,
} from '../../test/notices.ts';
import { unmarked } from '../documents/index.ts';
import { calendarDate, pence } from '../kernel/index.ts';
import { makeNoticeReady } from './make-notice-ready.ts';
import { returnNotice } from './return-notice.ts';
import { signNotice } from './sign-notice.ts';
import { withdrawNotice } from './withdraw-notice.ts';
import { writeNotice } from './write-notice.ts';

const body = policingBody;

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
          from: calendarDate('2016-12-01'),
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
    const ended = { ...singleTenders, until: calendarDate('2016-12-11') };
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
