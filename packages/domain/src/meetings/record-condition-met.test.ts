import { describe, expect, it } from 'vitest';
import { officer, signed } from '../../test/notices.ts';
import { calendarDate } from '../kernel/index.ts';
import { type DecisionNotice, inEffectFrom } from './decision-notice.ts';
import { recordConditionMet } from './record-condition-met.ts';

describe('a conditional decision', () => {
  const condition = 'Legal review of the draft';

  it('takes effect when the condition is met, and not when it is signed', () => {
    expect(inEffectFrom(signed())).toBe('2016-12-12');
    const notice = signed({ condition });
    expect(inEffectFrom(notice)).toBeNull();
    const met = recordConditionMet(notice, { on: calendarDate('2016-12-12'), note: 'Reviewed' }, officer());
    expect(met).toMatchObject({ state: { conditionMet: { on: '2016-12-12', byName: 'officer' } } });
    if (met.outcome === 'accepted') expect(inEffectFrom(met.state)).toBe('2016-12-12');
  });

  it('is met once, by a day between the signature and today, with a note', () => {
    const notice = signed({ condition });
    const asked = (from: DecisionNotice, on: string, note = 'Reviewed') => {
      const decision = recordConditionMet(from, { on: calendarDate(on), note }, officer());
      return decision.outcome === 'refused' ? decision.refusal.kind : null;
    };
    expect(asked(notice, '2016-12-11')).toBe('ConditionMetOutOfTime');
    expect(asked(notice, '2016-12-13')).toBe('ConditionMetOutOfTime');
    expect(asked(notice, '2016-12-12', ' ')).toBe('ConditionNoteMissing');
    expect(asked(signed(), '2016-12-12')).toBe('NoConditionToMeet');
    const conditionMet = { on: calendarDate('2016-12-12'), byName: 'officer', note: 'Reviewed' };
    expect(asked({ ...notice, conditionMet }, '2016-12-12')).toBe('ConditionMetAlready');
  });
});
