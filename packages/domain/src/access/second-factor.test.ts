import { expect, it } from 'vitest';
import { circumstancesOf } from '../../test/circumstances.ts';
import { viewerWith } from '../../test/viewers.ts';
import { turnOffSecondFactor, turnOnSecondFactor } from './second-factor.ts';

const owner = circumstancesOf(viewerWith('auditor', ['auditor']));

it('is turned on and off by its owner, each with an entry in the record', () => {
  const on = turnOnSecondFactor({ userId: 'auditor', isOn: false }, {}, owner);
  if (on.outcome === 'refused') throw new Error(on.refusal.kind);
  expect(on).toMatchObject({ state: { isOn: true }, events: [{ type: 'SecondFactorTurnedOn' }] });
  expect(turnOnSecondFactor(on.state, {}, owner)).toMatchObject({
    refusal: { kind: 'SecondFactorAlreadyOn' },
  });
  const off = turnOffSecondFactor(on.state, {}, owner);
  if (off.outcome === 'refused') throw new Error(off.refusal.kind);
  expect(off).toMatchObject({ state: { isOn: false }, events: [{ type: 'SecondFactorTurnedOff' }] });
  expect(turnOffSecondFactor(off.state, {}, owner)).toMatchObject({ refusal: { kind: 'SecondFactorNotOn' } });
});
