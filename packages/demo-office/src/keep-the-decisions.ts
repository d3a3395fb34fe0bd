import {
  decidePublication,
  draftNotice,
  grantDelegation,
  makeNoticeReady,
  openNoticeRegister,
  recordPastNotice,
  signNotice,
  writeNotice,
} from '@concordat/use-cases';
import type { AppointedPerson } from './appoint-people.ts';
import { pastNotices, type ToldNotice, toldNotices } from './decisions-of-2016.ts';
import { policingBodyOf } from './demo-bodies.ts';
import { userIdOf } from './demo-people.ts';
import { hashOfNotice } from './hash-of-notice.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type StoryParts, type Teller } from './teller.ts';

type Decisions = {
  readonly teller: Teller;
  readonly parts: StoryParts;
  readonly bodyIdOf: BodyIds;
  readonly people: readonly AppointedPerson[];
};

/**
 * Chapter seven: the register of decisions. The notices the papers name are recorded as they were numbered; what the
 * papers of December ask for is drafted, one of it waits for the Commissioner, and one was signed.
 */
export async function keepTheDecisions(decisions: Decisions): Promise<void> {
  const { teller, parts, bodyIdOf, people } = decisions;
  const bodyId = bodyIdOf(policingBodyOf('Cambridgeshire'));
  const opening = teller.opening('2016-12-09T13:00:00Z', 'first', bodyId);
  const register = { bodyId, prefix: 'CPCC', year: 2016, lastBefore: 29 };
  come(await openNoticeRegister(opening, register), 'open the register of decisions');
  const postId = people.find(
    ({ post, body }) => post === 'Chief Finance Officer' && body === policingBodyOf('Cambridgeshire'),
  )?.postId;
  if (postId === undefined) throw new Error('The demo office has no Chief Finance Officer.');
  const contracts = {
    bodyId,
    postId,
    kind: 'singleTender',
    limit: 15_000_000,
    from: '2016-05-12',
    until: null,
    source: 'Commissioning and grants strategy, December 2016: actions up to £150,000',
  } as const;
  come(await grantDelegation(opening, contracts), 'delegate single tender actions');

  const officer = {
    userId: userIdOf('governance-officer'),
    name: 'Governance Officer',
    role: 'governanceOfficer',
  } as const;
  for (const past of pastNotices) {
    const command = { bodyId, ...past, idempotencyKey: parts.newId() };
    come(
      await recordPastNotice(teller.as('2016-12-09T13:10:00Z', officer, bodyId), command),
      `record ${past.title}`,
    );
  }
  for (const told of toldNotices) await tellNotice(decisions, told);
}

async function tellNotice({ teller, parts, bodyIdOf, people }: Decisions, told: ToldNotice): Promise<void> {
  const bodyId = bodyIdOf(policingBodyOf('Cambridgeshire'));
  const officer = teller.as(
    '2016-12-09T14:00:00Z',
    { userId: userIdOf('governance-officer'), name: 'Governance Officer', role: 'governanceOfficer' },
    bodyId,
  );
  const { title, kind } = told.text;
  const idempotencyKey = parts.newId();
  const drafted = come(
    await draftNotice(officer, { bodyId, title, kind, origin: null, idempotencyKey }),
    `draft ${title}`,
  );
  const { noticeId, reference } = drafted;
  come(
    await writeNotice(officer, { noticeId, text: told.text, marking: 'official', expectedVersion: 1 }),
    `write ${title}`,
  );
  if (told.upTo === 'draft') return;
  const head = people.find(({ persona }) => persona?.id === 'policing-body-head');
  if (head === undefined) throw new Error('The demo office has no Commissioner.');
  come(
    await makeNoticeReady(officer, { noticeId, signatoryPostId: head.postId, expectedVersion: 2 }),
    `put ${title} forward`,
  );
  if (told.upTo === 'ready') return;
  const commissioner = teller.as(
    '2016-12-09T16:00:00Z',
    {
      userId: userIdOf('policing-body-head'),
      name: head.post,
      role: 'policingBodyHead',
      personId: head.personId,
    },
    bodyId,
  );
  const textSha256 = await hashOfNotice(
    reference,
    'Police and Crime Commissioner for Cambridgeshire',
    told.text,
  );
  come(
    await signNotice(commissioner, { noticeId, textSha256, idempotencyKey: parts.newId() }),
    `sign ${title}`,
  );
  const publication = { choice: 'full', summary: null, reason: null, expectedVersion: 4 } as const;
  come(
    await decidePublication(officer, { noticeId, ...publication, idempotencyKey: parts.newId() }),
    `publish ${title}`,
  );
}
