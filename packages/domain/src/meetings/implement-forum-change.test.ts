import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { board } from '../../test/meetings.ts';
import { calendarDate, unmatchedMoves, unreachableStates } from '../kernel/index.ts';
import { decideForumChange } from './decide-forum-change.ts';
import { type Forum, forumMoves, forumTransitions, newForum } from './forum.ts';
import { type ForumChange, stageOf } from './forum-change.ts';
import { implementForumChange } from './implement-forum-change.ts';
import type { ForumId } from './meetings-ids.ts';
import { type HeldElsewhere, handedOver, type OpenBusiness, openBusinessOf } from './open-business.ts';
import { type RecommendForumChange, recommendForumChange } from './recommend-forum-change.ts';
import { reportsUpTo } from './set-reports-to.ts';

const in2020 = circumstancesOf(governanceOfficer, '2020-01-20T09:00:00Z');
const day = calendarDate('2020-01-08');

const named = (n: number, name: string, more: Partial<Forum> = {}): Forum =>
  newForum({ ...board, id: testId<'Forum'>(n), name, aliases: [], reportsToId: board.id, ...more });

const finance = named(61, 'Finance Sub-Group', {
  standingItems: [{ id: testId(71), title: 'Savings plan', lead: null, purpose: 'discuss' }],
});
const estates = named(62, 'Estates Sub-Group', {
  powers: [{ id: testId(72), text: 'Settle leases below £10,000', source: 'Terms 3.1', from: day }],
});
const resources = named(63, 'Resource Group');
const custody = named(64, 'Custody Users', { reportsToId: estates.id });
const forums = [board, finance, estates, resources, custody];
const held: HeldElsewhere = {
  actions: [{ id: testId(73), text: 'Report on the boiler', forumId: estates.id }],
  planEntries: [{ id: testId(74), title: 'Capital strategy', forumId: finance.id }],
  escalations: [],
  hiddenCount: 0,
  sittings: [
    { id: testId(75), forumId: finance.id, heldOn: calendarDate('2020-01-07'), status: 'held' },
    { id: testId(76), forumId: finance.id, heldOn: calendarDate('2020-02-07'), status: 'planned' },
  ],
};

const merge: RecommendForumChange = {
  kind: 'merge',
  forumIds: [finance.id, estates.id],
  intoForumId: resources.id,
  on: day,
  in: 'Resource Group report, 2.1',
};

function agreed(command: RecommendForumChange, known: readonly Forum[] = forums): ForumChange {
  const recommended = recommendForumChange({ forums: known, changes: [] }, command, in2020);
  if (recommended.outcome === 'refused') throw new Error(recommended.refusal.kind);
  const decided = decideForumChange(recommended.state, { on: day, in: 'Minute 3', isAgreed: true }, in2020);
  if (decided.outcome === 'refused') throw new Error(decided.refusal.kind);
  return decided.state;
}

const allTo = (business: readonly OpenBusiness[], forumId: ForumId) =>
  business.map(({ kind, id }) => ({ kind, id, forumId }));

describe('the life of a forum', () => {
  it('reaches every state, and each move has a change that makes it', () => {
    expect(unreachableStates(forumTransitions, 'proposed')).toEqual([]);
    expect(unmatchedMoves(forumTransitions, forumMoves)).toEqual({ withoutCommand: [], forbidden: [] });
  });

  it('stays as it is while a change is only recommended, or recommended and rejected', () => {
    const recommended = recommendForumChange({ forums, changes: [] }, merge, in2020);
    expect(recommended).toMatchObject({ state: { decided: null, implementedOn: null } });
    const change = (recommended as { state: ForumChange }).state;
    const successors = allTo(openBusinessOf([finance, estates], forums, held), resources.id);
    expect(implementForumChange({ change, forums, held }, { on: day, successors }, in2020)).toMatchObject({
      refusal: { kind: 'ChangeNotAgreed', stage: 'recommended' },
    });
    const rejected = decideForumChange(change, { on: day, in: 'Minute 3', isAgreed: false }, in2020);
    expect(stageOf((rejected as { state: ForumChange }).state)).toBe('rejected');
  });

  it('asks for a successor of every piece of open business', () => {
    const change = agreed(merge);
    const business = openBusinessOf([finance, estates], forums, held);
    expect(business.map(({ kind }) => kind).sort()).toEqual([
      'action',
      'planEntry',
      'power',
      'reportingForum',
      'standingItem',
    ]);
    expect(
      implementForumChange(
        { change, forums, held },
        { on: day, successors: allTo(business.slice(1), resources.id) },
        in2020,
      ),
    ).toMatchObject({ refusal: { kind: 'SuccessorMissing', count: 1, title: 'Report on the boiler' } });
  });

  it('merges two forums into a third, which has their items and powers and hears who reported to them', () => {
    const change = agreed(merge);
    const business = openBusinessOf([finance, estates], forums, held);
    const done = implementForumChange(
      { change, forums, held },
      { on: day, successors: allTo(business, resources.id) },
      in2020,
    );
    expect(done).toMatchObject({ outcome: 'accepted', state: { change: { implementedOn: day } } });
    if (done.outcome === 'refused') return;
    const after = (id: ForumId) => done.state.forums.find((forum) => forum.id === id);
    expect(after(finance.id)).toMatchObject({ status: 'merged', standingItems: [], powers: [] });
    expect(after(resources.id)?.standingItems).toEqual(finance.standingItems);
    expect(after(resources.id)?.powers).toEqual(estates.powers);
    expect(after(custody.id)?.reportsToId).toBe(resources.id);
    expect(done.state.change.handovers).toHaveLength(5);
    for (const { title } of done.state.change.handovers)
      expect(JSON.stringify(done.events)).not.toContain(title);
    expect(done.events.map(({ type }) => type)).toEqual([
      'ForumChangeImplemented',
      'ForumStatusChanged',
      'ForumStatusChanged',
      'MeetingMoved',
    ]);
    expect(done.state.cancelled).toEqual([testId(76)]);
  });

  it('hands nothing to a forum that ends too, is only proposed, or would then report to itself', () => {
    const change = agreed({ ...merge, kind: 'terminate', intoForumId: null });
    const business = openBusinessOf([finance, estates], forums, held);
    const to = (forumId: ForumId, known = forums) =>
      implementForumChange(
        { change, forums: known, held },
        { on: day, successors: allTo(business, forumId) },
        in2020,
      );
    expect(to(finance.id)).toMatchObject({ refusal: { kind: 'SuccessorNotActive' } });
    const proposed = forums.map((each) =>
      each === resources ? { ...each, status: 'proposed' as const } : each,
    );
    expect(to(resources.id, proposed)).toMatchObject({ refusal: { kind: 'SuccessorNotActive' } });
    expect(to(custody.id)).toMatchObject({ refusal: { kind: 'ReportsInCircle' } });
  });

  it('refuses while something is open that whoever ends the forums may not see, however much they hand over', () => {
    const business = openBusinessOf([finance, estates], forums, held);
    const done = implementForumChange(
      { change: agreed(merge), forums, held: { ...held, hiddenCount: 2 } },
      { on: day, successors: allTo(business, resources.id) },
      in2020,
    );
    expect(done).toMatchObject({ refusal: { kind: 'BusinessNotSeen', count: 2 } });
  });

  it('lets a successor ask and answer in its place, and never ask itself', () => {
    const matter = { id: testId<'Escalation'>(77), title: 'Sell the yard', isAnswered: false };
    const asks = { ...matter, fromForumId: finance.id, toForumId: board.id };
    const heldWith = {
      ...held,
      escalations: [asks, { ...asks, id: testId<'Escalation'>(78), isAnswered: true }],
    };
    const change = agreed(merge);
    const business = openBusinessOf([finance, estates], forums, heldWith);
    expect(business.filter(({ kind }) => kind === 'escalationAsked')).toHaveLength(2);
    const to = (forumId: ForumId) =>
      implementForumChange(
        { change, forums, held: heldWith },
        {
          on: day,
          successors: business.map(({ kind, id }) => ({
            kind,
            id,
            forumId: kind === 'escalationAsked' ? forumId : resources.id,
          })),
        },
        in2020,
      );
    expect(to(board.id)).toMatchObject({ refusal: { kind: 'EscalationToItself', title: 'Sell the yard' } });
    expect(to(resources.id)).toMatchObject({ outcome: 'accepted' });
  });
});

it('orphans nothing, whatever is recommended, decided and implemented in whatever order', {
  timeout: 60_000,
}, () => {
  let implementedEver = 0;
  const step = fc.record({
    kind: fc.constantFrom('merge' as const, 'terminate' as const),
    subjects: fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 }),
    into: fc.nat(6),
    isAgreed: fc.boolean(),
    successors: fc.array(fc.nat(6), { maxLength: 12 }),
  });
  const reporting = fc.array(fc.option(fc.nat(6), { nil: null }), { minLength: 7, maxLength: 7 });
  const business = fc.array(fc.record({ of: fc.nat(6), kind: fc.nat(3) }), { maxLength: 12 });
  const matters = fc.array(fc.record({ from: fc.nat(6), to: fc.nat(6), isAnswered: fc.boolean() }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      reporting,
      business,
      matters,
      fc.array(step, { maxLength: 12 }),
      (parents, dealt, asked, steps) => {
        const idOfForum = (n: number) => testId<'Forum'>(200 + n);
        let world: readonly Forum[] = parents.map((_, n) =>
          named(200 + n, `Forum ${n}`, {
            reportsToId: null,
            standingItems: dealt.flatMap(({ of, kind }, at) =>
              of === n && kind === 0
                ? [{ id: testId<'StandingItem'>(300 + at), title: `Item ${at}`, lead: null, purpose: null }]
                : [],
            ),
            powers: dealt.flatMap(({ of, kind }, at) =>
              of === n && kind === 1
                ? [
                    {
                      id: testId<'DelegatedPower'>(300 + at),
                      text: `Power ${at}`,
                      source: 'Terms',
                      from: day,
                    },
                  ]
                : [],
            ),
          }),
        );
        for (const [n, parent] of parents.entries()) {
          if (parent === null || reportsUpTo(idOfForum(parent), idOfForum(n), world)) continue;
          world = world.map((each, at) => (at === n ? { ...each, reportsToId: idOfForum(parent) } : each));
        }
        let elsewhere: HeldElsewhere = {
          hiddenCount: 0,
          actions: dealt.flatMap(({ of, kind }, at) =>
            kind === 2
              ? [{ id: testId<'Action'>(300 + at), text: `Action ${at}`, forumId: idOfForum(of) }]
              : [],
          ),
          planEntries: dealt.flatMap(({ of, kind }, at) =>
            kind === 3
              ? [{ id: testId<'PlanEntry'>(300 + at), title: `Entry ${at}`, forumId: idOfForum(of) }]
              : [],
          ),
          escalations: asked.flatMap(({ from, to, isAnswered }, at) =>
            from === to
              ? []
              : [
                  {
                    id: testId<'Escalation'>(400 + at),
                    title: `Matter ${at}`,
                    fromForumId: idOfForum(from),
                    toForumId: idOfForum(to),
                    isAnswered,
                  },
                ],
          ),
          sittings: [],
        };
        for (const { kind, subjects, into, isAgreed, successors } of steps) {
          const recommended = recommendForumChange(
            { forums: world, changes: [] },
            {
              kind,
              forumIds: subjects.map(idOfForum),
              intoForumId: idOfForum(into),
              on: day,
              in: 'A report',
            },
            in2020,
          );
          if (recommended.outcome === 'refused') continue;
          const decided = decideForumChange(recommended.state, { on: day, in: 'Minutes', isAgreed }, in2020);
          if (decided.outcome === 'refused') throw new Error('A recommendation can be decided');
          const ending = world.filter(({ id }) => recommended.state.forumIds.includes(id));
          const open = openBusinessOf(ending, world, elsewhere);
          const chosen = open.flatMap(({ kind: what, id }, at) => {
            const n = successors.at(at % Math.max(successors.length, 1));
            return n === undefined ? [] : [{ kind: what, id, forumId: idOfForum(n) }];
          });
          const done = implementForumChange(
            { change: decided.state, forums: world, held: elsewhere },
            { on: day, successors: chosen },
            in2020,
          );
          if (done.outcome === 'refused') continue;
          expect(isAgreed).toBe(true);
          implementedEver += 1;
          world = done.state.forums;
          const heldBy = <Of extends { readonly id: string; readonly forumId: ForumId }>(
            what: string,
            of: Of,
          ): Of => ({
            ...of,
            forumId:
              done.state.change.handovers.find((each) => each.kind === what && each.id === of.id)
                ?.toForumId ?? of.forumId,
          });
          elsewhere = {
            hiddenCount: 0,
            actions: elsewhere.actions.map((each) => heldBy('action', each)),
            planEntries: elsewhere.planEntries.map((each) => heldBy('planEntry', each)),
            escalations: elsewhere.escalations.map((each) => ({
              ...each,
              ...handedOver(each, done.state.change.handovers),
            })),
            sittings: [],
          };
        }
        const active = new Set(world.filter(({ status }) => status === 'active').map(({ id }) => id));
        const left = openBusinessOf(world, world, elsewhere).filter(({ kind }) => kind !== 'reportingForum');
        const sides = elsewhere.escalations.flatMap(({ id, isAnswered }) => (isAnswered ? [id] : [id, id]));
        expect(left.map(({ id }) => id).sort()).toEqual(
          [...dealt.map((_, at) => testId(300 + at)), ...sides].sort(),
        );
        expect(
          elsewhere.escalations.filter((each) => !each.isAnswered && each.fromForumId === each.toForumId),
        ).toEqual([]);
        expect(left.filter(({ forumId }) => !active.has(forumId))).toEqual([]);
        for (const forum of world.filter(({ id }) => active.has(id))) {
          if (forum.reportsToId !== null) {
            expect(active.has(forum.reportsToId)).toBe(true);
            expect(reportsUpTo(forum.reportsToId, forum.id, world)).toBe(false);
          }
        }
      },
    ),
    { numRuns: 200 },
  );
  expect(implementedEver).toBeGreaterThan(50);
});
