import { expect, expectTypeOf, it } from 'vitest';
import { accept, type Decision, refuse } from './decision.ts';

type Sign = { readonly type: 'Signed'; readonly by: string };
type NotSigned = { readonly kind: 'NotYours' } | { readonly kind: 'TooEarly'; readonly opens: string };
type SignDecision = Decision<{ signed: boolean }, Sign, NotSigned>;

it('keeps the events in the order they happened', () => {
  const decision: SignDecision = accept(
    { signed: true },
    { type: 'Signed', by: 'a' },
    { type: 'Signed', by: 'b' },
  );
  expect(decision).toEqual({
    outcome: 'accepted',
    state: { signed: true },
    events: [
      { type: 'Signed', by: 'a' },
      { type: 'Signed', by: 'b' },
    ],
  });
});

it('says why not with the facts', () => {
  const decision: SignDecision = refuse({ kind: 'TooEarly', opens: '2016-12-16' });
  expect(decision).toEqual({ outcome: 'refused', refusal: { kind: 'TooEarly', opens: '2016-12-16' } });
});

it('does not compile without an event', () => {
  // @ts-expect-error an accepted change must say what happened
  expectTypeOf(accept({ signed: true })).toBeObject();
});
