import { describe, expect, it } from 'vitest';
import { financeOfficer, officer, policingBody, singleTenders } from '../../test/notices.ts';
import { otherBody, ownBody } from '../../test/viewers.ts';
import { calendarDate, pence } from '../kernel/index.ts';
import { endDelegation } from './end-delegation.ts';
import { grantDelegation } from './grant-delegation.ts';

const _body = policingBody;

describe('the scheme of delegation', () => {
  it('gives a power to a post of the body, from a day on and with its source', () => {
    const given = {
      kind: 'contract',
      limit: pence(1),
      from: calendarDate('2016-04-01'),
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
    expect(refusal({ until: calendarDate('2016-03-31') })).toBe('DelegationEndsBeforeItBegins');
    expect(refusal({}, { ...at, bodyId: otherBody })).toBe('SignatoryOfAnotherBody');
  });

  it('is ended only ever earlier', () => {
    const until = calendarDate('2016-12-31');
    expect(endDelegation(singleTenders, { until }, officer())).toMatchObject({ state: { until } });
    expect(endDelegation({ ...singleTenders, until }, { until }, officer())).toMatchObject({
      refusal: { kind: 'DelegationEnded' },
    });
  });
});
