import { v7 } from 'uuid';
import {
  acceptImport,
  answerImportQuestion,
  establishForum,
  establishPost,
  recordImport,
  storeFile,
} from '../src/index.ts';
import { accepted, type TestOffice } from './office.ts';

export const governance = (office: TestOffice) => office.as('governanceOfficer');

/** The Board with a chair of the policing body and a member of the constabulary. */
export async function establishBoard(office: TestOffice) {
  const both = office.system(office.policingBody, office.constabulary);
  const chair = accepted(
    await establishPost(both, { bodyId: office.policingBody, title: 'Chief Executive' }),
  );
  const member = accepted(
    await establishPost(both, { bodyId: office.constabulary, title: 'Chief Constable' }),
  );
  return accepted(
    await establishForum(governance(office), {
      bodyId: office.policingBody,
      name: 'Business Coordination Board',
      aliases: ['BCB'],
      purpose: 'Holds the Constabulary to account in the open.',
      cadence: 'monthly',
      seats: [
        { postId: chair.id, role: 'chair', from: '2016-01-01', until: null },
        { postId: member.id, role: 'member', from: '2016-01-01', until: null },
      ],
    }),
  );
}

export async function upload(
  office: TestOffice,
  text: string | Uint8Array,
  fileName = 'pack.md',
  by = governance(office),
) {
  const bytes = Uint8Array.from(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  const purpose = 'paper' as const;
  const command = { bodyId: office.policingBody, fileName, mediaType: 'text/markdown', purpose, bytes };
  return accepted(await storeFile(by, command)).entry;
}

export async function record(
  office: TestOffice,
  text: string | Uint8Array,
  fileName?: string,
  by = governance(office),
) {
  const { id: fileId } = await upload(office, text, fileName, by);
  return recordImport(by, { fileId, bodyId: office.policingBody, idempotencyKey: v7() });
}

export const accept = (
  office: TestOffice,
  importId: string,
  parts: { expectedVersion?: number; replaceExisting?: boolean; idempotencyKey?: string } = {},
) => acceptImport(governance(office), { importId, expectedVersion: 1, idempotencyKey: v7(), ...parts });

/** Answers every error of a pending import, as a person does who has looked at the printed figures; gives the version after. */
export async function explainErrors(office: TestOffice, importId: string): Promise<number> {
  const { rows: errors } = await office.ownerPool.query<{ id: string }>(
    `select id from import_finding where import_id = $1 and severity = 'error' order by position`,
    [importId],
  );
  let expectedVersion = 1;
  for (const { id } of errors) {
    const command = {
      importId,
      findingId: id,
      answer: 'As printed; the author has been told.',
      expectedVersion,
    };
    ({ version: expectedVersion } = accepted(await answerImportQuestion(governance(office), command)));
  }
  return expectedVersion;
}
