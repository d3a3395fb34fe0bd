import { inTransaction } from '@concordat/database';
import { noticeStore, sha256 } from '@concordat/database/stores';
import { idOf } from '@concordat/domain/kernel';
import { writeOutNotice } from '@concordat/domain/meetings';
import type { CommandContext } from '../src/index.ts';
import {
  appointToPost,
  draftNotice,
  establishPost,
  makeNoticeReady,
  openNoticeRegister,
  registerPerson,
  writeNotice,
} from '../src/index.ts';
import { accepted, type TestOffice } from './office.ts';

/** Everything a notice must say before it can be signed. */
export const wholeText = {
  title: 'Software for the control room',
  kind: 'singleTender',
  value: 14_999_999,
  decision: 'To buy the licences without a competition.',
  reasons: 'Only one supplier fits what is there.',
  options: [
    { title: 'Buy from the present supplier', isChosen: true, reason: '' },
    { title: 'A competition', isChosen: false, reason: 'It would take a year.' },
  ],
  whyNoOptions: null,
  advice: [
    { kind: 'legal', adviser: 'Chief Executive', text: 'The two grounds are met.' },
    { kind: 'finance', adviser: 'Chief Finance Officer', text: 'Within the budget.' },
    { kind: 'equality', adviser: 'Chief Executive', text: 'Nobody is affected.' },
  ],
  conflicts: { kind: 'none' },
  objectives: ['Transformation'],
  whyNoObjectives: null,
  contact: 'Chief Executive',
  condition: null,
} as const;

/** A post of the policing body with somebody in it, and that person at work. */
export async function postWith(office: TestOffice, title: string, role: Parameters<TestOffice['as']>[0]) {
  const opening = office.system(office.policingBody);
  const bodyId = office.policingBody;
  const post = accepted(await establishPost(opening, { bodyId, title }));
  const person = accepted(await registerPerson(opening, { bodyId, name: title }));
  accepted(
    await appointToPost(opening, {
      postId: post.id,
      personId: person.id,
      from: '2016-05-12',
      until: null,
      isDeputising: false,
      expectedVersion: 1,
    }),
  );
  return { postId: post.id, context: office.as(role, { personId: person.id, name: title, userId: title }) };
}

export const openRegister = async (office: TestOffice, lastBefore = 29) =>
  accepted(
    await openNoticeRegister(office.system(office.policingBody), {
      bodyId: office.policingBody,
      prefix: 'CPCC',
      year: 2016,
      lastBefore,
    }),
  );

export const draft = (context: CommandContext, office: TestOffice, title: string = wholeText.title) =>
  draftNotice(context, {
    bodyId: office.policingBody,
    title,
    kind: 'singleTender',
    origin: null,
    idempotencyKey: context.newId(),
  });

/** A notice that waits for the post. */
export async function readyNotice(
  office: TestOffice,
  signatoryPostId: string,
  text: Partial<Record<keyof typeof wholeText, unknown>> = {},
): Promise<string> {
  const officer = office.as('governanceOfficer');
  const { noticeId } = accepted(await draft(officer, office));
  const written = { ...wholeText, ...text } as Parameters<typeof writeNotice>[1]['text'];
  accepted(await writeNotice(officer, { noticeId, text: written, marking: 'official', expectedVersion: 1 }));
  accepted(await makeNoticeReady(officer, { noticeId, signatoryPostId, expectedVersion: 2 }));
  return noticeId;
}

/** The hash of the words of a notice as they stand. */
export async function hashOfNotice(office: TestOffice, noticeId: string): Promise<string> {
  const { viewer } = office.as('governanceOfficer');
  const stored = await inTransaction(office.prisma, viewer, (tx) => noticeStore.load(tx, idOf(noticeId)));
  if (stored === null) throw new Error('There is no such notice.');
  const { reference, text } = stored.value;
  return sha256(
    writeOutNotice({ reference, body: 'Police and Crime Commissioner for Cambridgeshire', text }),
  );
}
