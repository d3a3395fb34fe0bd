import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { addDays, calendarDate } from '../kernel/index.ts';
import { answerableBodyOn, type Body, predecessorsOf } from './body.ts';
import { recordSuccession } from './record-succession.ts';

const day = calendarDate;
const commissioner = bodyNumbered(1, 'Police and Crime Commissioner');
const mayor = { ...bodyNumbered(2, 'Mayor'), from: day('2017-05-08') };
const circumstances = circumstancesOf(governanceOfficer);

it('hands a policing body over to one headed by a mayor, who answers from the day after', () => {
  const command = { lastDay: day('2021-05-09') };
  const decision = recordSuccession(
    { body: commissioner, successor: mayor, predecessors: [] },
    command,
    circumstances,
  );
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  const bodies = [decision.state, mayor];
  expect(answerableBodyOn(decision.state, day('2021-05-09'), bodies).headTitle).toBe(
    'Police and Crime Commissioner',
  );
  expect(answerableBodyOn(decision.state, day('2021-05-10'), bodies).headTitle).toBe('Mayor');
  expect(predecessorsOf(mayor, bodies)).toEqual([decision.state]);
});

it.each([
  ['itself', commissioner, '2021-05-09', 'SuccessorIsItself'],
  ['a chief officer', { ...mayor, kind: 'chiefOfficer' as const }, '2021-05-09', 'SuccessorOfAnotherKind'],
  ['a body not there yet', mayor, '2017-05-06', 'SuccessorNotThere'],
  ['a body gone by then', { ...mayor, until: day('2021-05-09') }, '2021-05-09', 'SuccessorNotThere'],
  ['a day before it began', mayor, '2012-11-21', 'BodyEndsBeforeItBegins'],
])('refuses to hand over to %s', (_, successor, lastDay, kind) => {
  const body = { ...commissioner, from: day('2012-11-22') };
  const decision = recordSuccession(
    { body, successor, predecessors: [] },
    { lastDay: day(lastDay) },
    circumstances,
  );
  expect(decision).toMatchObject({ outcome: 'refused', refusal: { kind } });
});

it('refuses a second successor', () => {
  const body = { ...commissioner, until: day('2021-05-09'), successorId: mayor.id };
  const decision = recordSuccession(
    { body, successor: mayor, predecessors: [] },
    { lastDay: day('2022-05-09') },
    circumstances,
  );
  expect(decision).toMatchObject({ refusal: { kind: 'BodyAlreadySucceeded' } });
});

it('refuses to end a body before another one has handed over to it', () => {
  const earlier = {
    ...bodyNumbered(3, 'Police Authority'),
    until: day('2012-11-21'),
    successorId: commissioner.id,
  };
  const state = { body: commissioner, successor: bodyNumbered(4, 'Mayor'), predecessors: [earlier] };
  const ending = (lastDay: string) => recordSuccession(state, { lastDay: day(lastDay) }, circumstances);
  expect(ending('2012-11-21')).toMatchObject({ refusal: { kind: 'PredecessorHandsOverLater' } });
  expect(ending('2012-11-22')).toMatchObject({ outcome: 'accepted' });
});

it('never makes a circle of successors, and always finds somebody who answers', () => {
  const handover = fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 0, max: 400 }));
  fc.assert(
    fc.property(fc.array(handover, { maxLength: 30 }), fc.integer({ min: 0, max: 500 }), (asked, days) => {
      let bodies = [1, 2, 3, 4, 5].map((n) => bodyNumbered(n, 'Commissioner'));
      for (const [from, to, after] of asked) {
        const [body, successor] = [bodies[from], bodies[to]];
        if (body === undefined || successor === undefined) continue;
        const lastDay = addDays(day('2016-01-01'), after);
        const predecessors = predecessorsOf(body, bodies);
        const decision = recordSuccession({ body, successor, predecessors }, { lastDay }, circumstances);
        if (decision.outcome === 'accepted') bodies = bodies.with(from, decision.state);
      }
      const on = addDays(day('2016-01-01'), days);
      for (const body of bodies) {
        const answers = answerableBodyOn(body, on, bodies);
        expect(answers.until === null || on <= answers.until).toBe(true);
      }
    }),
  );
});

function bodyNumbered(n: number, headTitle: string): Body {
  return {
    id: testId(n),
    areaId: testId(100),
    kind: 'policingBody',
    legalName: `Policing body ${n}`,
    shortName: `Body ${n}`,
    headTitle,
    from: null,
    until: null,
    successorId: null,
  };
}
