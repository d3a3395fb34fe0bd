import { globalIdOf } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import { calendarDate, instant } from '@concordat/domain/kernel';
import { emptyNotice, type NoticeText, writeOutNotice } from '@concordat/domain/meetings';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { goodPassword, type TestGateway, testGateway } from './test-gateway.ts';

const sha256 = 'ab'.repeat(32);
const text: NoticeText = {
  ...emptyNotice('Software for the control room', 'singleTender'),
  decision: 'To buy the licences.',
  reasons: 'Only one supplier fits.\n\nIt was asked twice.',
};
const signedText = writeOutNotice({
  reference: 'CPCC 2016-040',
  body: 'The Commissioner for Notices Area',
  text,
});

let office: TestGateway;
let here: BodyId;
let reader: Browser;
let stranger: Browser;

beforeAll(async () => {
  office = await testGateway();
  here = await office.register('Notices Area');
  reader = await signedIn(here, 'reader@example.org');
  stranger = await signedIn(await office.register('Elsewhere'), 'stranger@example.org');
});
afterAll(() => office?.close());

async function signedIn(bodyId: BodyId, email: string): Promise<Browser> {
  await office.open({ bodyId, email, roles: ['governanceOfficer'], password: goodPassword });
  const browser = office.browser();
  await browser.post('/auth/sign-in', { email, password: goodPassword });
  return browser;
}

/** A notice of this number as the register holds it; the path of its copy. */
async function notice(number: number, more: object): Promise<string> {
  const id = uuidv7();
  const of = {
    id,
    bodyId: here,
    readerBodyIds: [here],
    reference: `CPCC 2016-0${number}`,
    year: 2016,
    number,
  };
  await office.database.prisma.$transaction([
    office.database.prisma.$executeRawUnsafe(
      `select set_config('concordat.body_ids', '{${here}}', true), set_config('concordat.clearance', '1', true)`,
    ),
    office.database.prisma.decisionNotice.createMany({
      data: { ...of, text: text as object, status: 'draft', ...more },
    }),
  ]);
  return `/notices/${globalIdOf('DecisionNotice', id)}/pdf`;
}

const signature = {
  status: 'signed',
  decidedOn: new Date(calendarDate('2016-12-12')),
  signedAt: new Date(instant('2016-12-12T09:30:00Z')),
  signedByUserId: 'head',
  signedByName: 'Pat Head',
  signedAs: 'Commissioner',
  authority: 'The decision is that of the Commissioner',
  signedText,
  signedSha256: sha256,
};

it('is a copy that its reader saves and nobody keeps on the way', async () => {
  const { status, headers, text: pdf } = await reader.get(await notice(40, signature));
  expect([status, pdf.slice(0, 8)]).toEqual([200, '%PDF-1.7']);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'private, no-store',
    'content-disposition': expect.stringContaining('filename="CPCC 2016-040.pdf"'),
  });
});

it('is not there before it is signed, nor for anybody it is not for', async () => {
  const draft = await reader.get(await notice(42, {}));
  expect([draft.status, draft.json.message]).toEqual([
    409,
    'CPCC 2016-042 is not signed, so there is no copy of it to keep yet.',
  ]);
  const path = await notice(43, signature);
  expect((await stranger.get(path)).status).toBe(404);
  expect((await office.browser().get(path)).status).toBe(401);
  expect((await reader.get('/notices/nonsense/pdf')).status).toBe(404);
  const sensitive = await reader.get(await notice(44, { ...signature, clearance: 1 }));
  expect(sensitive.status).toBe(404);
});
