import type { NoticeJson } from '@concordat/database/reads';
import { calendarDate } from '@concordat/domain/kernel';
import { emptyNotice, writeOutNotice } from '@concordat/domain/meetings';
import { PDFDocument, PDFName } from 'pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { printDecisionNotice } from './print-decision-notice.ts';

const today = calendarDate('2016-12-20');
const body = { id: 'b', shortName: 'Example OPCC', legalName: 'Police and Crime Commissioner for Example' };
const text = {
  ...emptyNotice('Software for #the control room', 'singleTender'),
  decision: 'To buy the licences.',
  reasons: 'Only one supplier fits.\n\nIt was asked *twice*.',
  condition: 'Legal review',
};
const sha256 = 'ab'.repeat(32);
const notice: NoticeJson = {
  __typename: 'DecisionNotice',
  id: 'n',
  reference: 'CPCC 2016-040',
  status: 'signed',
  body,
  text,
  origin: null,
  clearance: 'officialSensitive',
  recordedFrom: null,
  decidedOn: '2016-12-12',
  signatoryPost: 'Commissioner',
  returnedBecause: null,
  withdrawnBecause: null,
  signature: {
    at: '2016-12-12T09:30:00.000Z',
    byName: 'Pat Head',
    post: 'Commissioner',
    authority: 'The decision is that of the Commissioner',
    text: writeOutNotice({ reference: 'CPCC 2016-040', body: body.legalName, text }),
    textSha256: sha256,
  },
  conditionMet: { on: '2016-12-19', byName: 'The monitoring officer', note: 'No change asked for.' },
  publication: null,
  version: 3,
  bodyId: 'b',
  isForMe: false,
};

async function sheetsOf(given: NoticeJson): Promise<readonly string[]> {
  const { pdf } = await printDecisionNotice(given, today);
  const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: false,
  });
  return pages.map((page) => page.replaceAll(/\s+/g, ' '));
}

describe('a printed decision notice', { timeout: 60_000 }, () => {
  it('says every part as it was signed, then what proves it', async () => {
    const [words, evidence, ...more] = await sheetsOf(notice);
    expect(more).toEqual([]);
    expect(words).toContain('Decision notice CPCC 2016-040 Police and Crime Commissioner for Example');
    expect(words).toContain('Software for #the control room');
    expect(words).toContain('Reasons Only one supplier fits. It was asked *twice*.');
    expect(words).toContain('Subject to Legal review');
    expect(evidence).toContain('Pat Head, Commissioner, 12 December 2016 at 09:30');
    expect(evidence).toContain(
      'Met on 19 December 2016, recorded by The monitoring officer: No change asked for.',
    );
    expect(evidence).toContain('Publication Not decided yet');
    expect(evidence?.replaceAll(' ', '')).toContain(sha256);
    for (const sheet of [words, evidence]) expect(sheet).toContain('OFFICIAL-SENSITIVE');
  });

  it('says of a notice from before the register where it was found, and shows no hash', async () => {
    const found = { ...notice, signature: null, recordedFrom: 'Minutes of 10 November 2016, 15.3' };
    const [, evidence] = await sheetsOf(found);
    expect(evidence).toContain('Signed Commissioner, 12 December 2016');
    expect(evidence).toContain('Recorded from Minutes of 10 November 2016, 15.3');
    expect(evidence).not.toContain('SHA-256');
  });

  it('is tagged, in English, and titled', async () => {
    const { pdf } = await printDecisionNotice(notice, today);
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(document.getTitle()).toBe('CPCC 2016-040: Software for #the control room');
    expect(String(document.catalog.get(PDFName.of('Lang')))).toBe('(en-GB)');
    expect(document.catalog.get(PDFName.of('StructTreeRoot'))).toBeDefined();
  });
});
