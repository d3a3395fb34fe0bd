import { addDays, addMonths, calendarDate, compareDates } from '@concordat/domain/kernel';
import { addProgramme } from './capital-rows.ts';
import type { DataSet } from './data-set.ts';
import { addLedger } from './ledger-rows.ts';
import { addMeeting, type Board, type Held } from './meeting-rows.ts';
import { type Random, randomFrom } from './random.ts';
import { Rows } from './rows.ts';
import { sentences } from './sentences.ts';

const postTitles = [
  'Chief Executive',
  'Chief Finance Officer',
  'Governance Officer',
  'Head of Estates',
  'Head of Commissioning',
] as const;

/** Everything of the nth body of a data set, 1 being the first; the same for the same data set. */
export function officeOfBody(dataSet: DataSet, nth: number): Rows {
  const random = randomFrom(dataSet.seed * 1_000 + nth);
  const rows = new Rows();
  const first = addMonths(dataSet.today, -12 * dataSet.years);
  const areaId = random.id(first);
  const bodyId = random.id(first);
  const scope = { body_id: bodyId, reader_body_ids: [bodyId] };
  const headTitle = random.onceIn(6) ? 'Mayor' : 'Police and Crime Commissioner';
  rows.add('area', { id: areaId, name: `Area ${nth}` });
  rows.add('body', {
    id: bodyId,
    area_id: areaId,
    kind: 'policingBody',
    legal_name: `The policing body of Area ${nth}`,
    short_name: `PB ${nth}`,
    head_title: headTitle,
    from_date: first,
  });

  const posts = [headTitle, ...postTitles].map((title) => {
    const post = { id: random.id(first), title, personId: random.id(first) };
    rows.add('post', { id: post.id, ...scope, title });
    rows.add('person', { id: post.personId, ...scope, name: `The ${title} of Area ${nth}` });
    rows.add('post_holding', {
      id: random.id(first),
      ...scope,
      post_id: post.id,
      person_id: post.personId,
      from_date: first,
    });
    return post;
  });

  const forumId = random.id(first);
  rows.add('forum', {
    id: forumId,
    ...scope,
    name: 'Business Coordination Board',
    aliases: ['Board'],
    purpose: 'Oversight of plan, money and delivery.',
    status: 'active',
  });
  for (const [index, post] of posts.entries()) {
    rows.add('forum_member', {
      id: random.id(first),
      ...scope,
      forum_id: forumId,
      post_id: post.id,
      role: index === 0 ? 'chair' : 'member',
      from_date: first,
    });
  }

  const board: Board = { bodyId, scope, forumId, bodyName: `PB ${nth}`, posts, pool: sentences(random, 400) };
  let last: Held | null = null;
  for (const day of meetingDays(dataSet)) {
    last = addMeeting(rows, random, board, day, dataSet.today, last);
  }
  addLedger(rows, random, scope, dataSet.today);
  addProgramme(rows, random, scope, dataSet.today);
  addReaders(rows, random, dataSet, nth, scope, posts);
  rows.add('revision', { body_id: bodyId, counter: 12 * dataSet.years });
  return rows;
}

/** The 16th of every month; only the last of them has not been yet. */
function meetingDays({ today, years }: DataSet) {
  const thisMonth = calendarDate(`${today.slice(0, 8)}16`);
  const coming = compareDates(thisMonth, today) < 0 ? addMonths(thisMonth, 1) : thisMonth;
  return Array.from({ length: 12 * years }, (_, index) => addMonths(coming, index + 1 - 12 * years));
}

function addReaders(
  rows: Rows,
  random: Random,
  { readers, bodies, today }: DataSet,
  nth: number,
  scope: Board['scope'],
  posts: Board['posts'],
): void {
  const since = addDays(today, -30);
  for (let reader = nth; reader <= readers; reader += bodies) {
    const userId = readerId(reader);
    const post = posts[reader % posts.length];
    const account = { name: `Reader ${reader}`, email: `reader-${reader}@bench.example` };
    rows.add('user_access', {
      user_id: userId,
      ...scope,
      person_id: post?.personId ?? null,
      ...account,
      sees_body_ids: scope.reader_body_ids,
      clearance: 1,
      status: 'active',
    });
    rows.add('role_grant', {
      id: random.id(since),
      ...scope,
      user_id: userId,
      role: 'governanceOfficer',
      requested_by: 'one-person',
      requested_at: since,
      confirmed_by: 'another-person',
      confirmed_at: since,
    });
    rows.add('auth_user', { id: userId, ...account, created_at: since, updated_at: since });
  }
}

/** Readers are numbered from 1; reader r belongs to body ((r - 1) mod bodies) + 1. */
export const readerId = (reader: number) => `reader-${reader}`;
