import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { addDays, calendarDate } from '../kernel/index.ts';
import { type AppointToPost, appointToPost } from './appoint-to-post.ts';
import type { Body } from './body.ts';
import { endAppointment } from './end-appointment.ts';
import { holderOf, inPostSince, type Post, postsActedInBy, whoActsIn } from './post.ts';

const day = calendarDate;
const [anna, ben] = [testId<'Person'>(1), testId<'Person'>(2)];
const body: Body = {
  id: testId(9),
  areaId: null,
  kind: 'policingBody',
  legalName: 'Police and Crime Commissioner for Exampleshire',
  shortName: 'Exampleshire OPCC',
  headTitle: 'Police and Crime Commissioner',
  from: day('2012-11-22'),
  until: null,
  successorId: null,
};
const vacant: Post = { id: testId(10), bodyId: body.id, title: 'Chief Executive', holdings: [] };
const circumstances = () => circumstancesOf(governanceOfficer);

function appointed(post: Post, command: Partial<AppointToPost>): Post {
  const decision = appointToPost({ post, body }, { ...inPost, ...command }, circumstances());
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}
const inPost: AppointToPost = { personId: anna, from: day('2016-05-12'), until: null, isDeputising: false };

it('knows who held the post on a day, both ends included', () => {
  const post = appointed(vacant, { until: day('2016-12-16') });
  expect(holderOf(post, day('2016-05-11'))).toBeNull();
  expect(holderOf(post, day('2016-05-12'))).toBe(anna);
  expect(holderOf(post, day('2016-12-16'))).toBe(anna);
  expect(holderOf(post, day('2016-12-17'))).toBeNull();
});

it('lets a deputy act beside the holder without taking the post', () => {
  const post = appointed(appointed(vacant, {}), {
    personId: ben,
    from: day('2016-11-10'),
    until: day('2016-11-10'),
    isDeputising: true,
  });
  expect(whoActsIn(post, day('2016-11-10'))).toBe(ben);
  expect(holderOf(post, day('2016-11-10'))).toBe(anna);
  expect(whoActsIn(post, day('2016-11-11'))).toBe(anna);
  expect(postsActedInBy(ben, [post], day('2016-11-10'))).toEqual([post]);
  expect(postsActedInBy(anna, [post], day('2016-11-10'))).toEqual([]);
});

it('refuses a second holder on a day that is taken', () => {
  const post = appointed(vacant, { until: day('2016-12-16') });
  const second = { ...inPost, personId: ben, from: day('2016-12-16') };
  expect(appointToPost({ post, body }, second, circumstances())).toMatchObject({
    refusal: { kind: 'PostAlreadyHeld', by: anna },
  });
  expect(appointed(post, { personId: ben, from: day('2016-12-17') }).holdings).toHaveLength(2);
});

it('refuses to let the holder deputise for themselves', () => {
  const decision = appointToPost(
    { post: appointed(vacant, {}), body },
    { ...inPost, isDeputising: true },
    circumstances(),
  );
  expect(decision).toMatchObject({ refusal: { kind: 'DeputyIsTheHolder' } });
});

it('refuses an appointment that ends before it begins, or while the body is not there', () => {
  const backwards = { ...inPost, until: day('2016-05-11') };
  expect(appointToPost({ post: vacant, body }, backwards, circumstances())).toMatchObject({
    refusal: { kind: 'AppointmentEndsBeforeItBegins' },
  });
  const tooEarly = { ...inPost, from: day('2012-11-21') };
  expect(appointToPost({ post: vacant, body }, tooEarly, circumstances())).toMatchObject({
    refusal: { kind: 'BodyNotThere' },
  });
});

it('lets an appointment run to the last day of the body and no longer', () => {
  const ending = { ...body, until: day('2016-12-31') };
  const until = (date: string) =>
    appointToPost({ post: vacant, body: ending }, { ...inPost, until: day(date) }, circumstances());
  expect(until('2016-12-31').outcome).toBe('accepted');
  expect(until('2017-01-01')).toMatchObject({ refusal: { kind: 'BodyNotThere' } });
});

it('ends an appointment once, and only ever earlier', () => {
  const post = appointed(vacant, {});
  const holdingId = post.holdings[0]?.id ?? testId<'PostHolding'>(0);
  const ended = endAppointment(post, { holdingId, until: day('2016-12-31') }, circumstances());
  expect(ended).toMatchObject({
    outcome: 'accepted',
    events: [{ type: 'AppointmentEnded', before: { until: null }, after: { until: '2016-12-31' } }],
  });
  if (ended.outcome === 'refused') return;
  const later = endAppointment(ended.state, { holdingId, until: day('2017-01-31') }, circumstances());
  expect(later).toMatchObject({ refusal: { kind: 'AppointmentAlreadyEnds' } });
  const again = endAppointment(ended.state, { holdingId, until: day('2016-12-31') }, circumstances());
  expect(again).toMatchObject({ refusal: { kind: 'AppointmentAlreadyEnds' } });
  const tooEarly = endAppointment(ended.state, { holdingId, until: day('2016-05-01') }, circumstances());
  expect(tooEarly).toMatchObject({ refusal: { kind: 'AppointmentEndsBeforeItBegins' } });
  const unknown = endAppointment(
    ended.state,
    { holdingId: testId(0), until: day('2017-01-31') },
    circumstances(),
  );
  expect(unknown).toMatchObject({ refusal: { kind: 'AppointmentUnknown' } });
});

it('never has two holders or two deputies on one day, whatever is asked of it', () => {
  const date = fc.integer({ min: 0, max: 60 }).map((days) => addDays(day('2016-11-01'), days));
  const command = fc.record({
    personId: fc.integer({ min: 1, max: 4 }).map((n) => testId<'Person'>(n)),
    from: date,
    until: fc.option(date, { nil: null }),
    isDeputising: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(command, { maxLength: 12 }), date, (commands, on) => {
      const made = circumstances();
      const post = commands.reduce((current, asked) => {
        const decision = appointToPost({ post: current, body }, asked, made);
        return decision.outcome === 'accepted' ? decision.state : current;
      }, vacant);
      const there = post.holdings.filter((held) => held.from <= on && (held.until ?? on) >= on);
      const holders = there.filter((held) => !held.isDeputising);
      const deputies = there.filter((held) => held.isDeputising);
      expect(holders.length).toBeLessThanOrEqual(1);
      expect(deputies.length).toBeLessThanOrEqual(1);
      expect(holderOf(post, on)).toBe(holders[0]?.personId ?? null);
      expect(whoActsIn(post, on)).toBe((deputies[0] ?? holders[0])?.personId ?? null);
    }),
  );
});

it('knows since when somebody has held a post, by the longest held that runs', () => {
  const ended = appointed(vacant, { from: day('2012-11-22'), until: day('2016-05-11') });
  const other = appointed({ ...vacant, id: testId(11) }, { from: day('2016-09-01') });
  const posts = [other, appointed(ended, {})];
  expect(inPostSince(anna, posts, day('2016-12-12'))).toBe('2016-05-12');
  expect(inPostSince(anna, posts, day('2016-05-11'))).toBe('2012-11-22');
  expect(inPostSince(ben, posts, day('2016-12-12'))).toBeNull();
});
