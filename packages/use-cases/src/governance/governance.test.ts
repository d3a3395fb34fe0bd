import { instant } from '@concordat/domain/kernel';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import {
  type CommandContext,
  NotPermitted,
  recordGoverningDocument,
  withdrawGoverningDocument,
} from '../index.ts';

let office: TestOffice;
let officer: CommandContext;

const regulations = (changed: object = {}) => ({
  bodyId: office.policingBody,
  kind: 'financialRegulations' as const,
  title: 'Financial regulations',
  edition: '2016',
  adoptedOn: '2016-04-01',
  source: 'Board paper of 30 March 2016',
  reviewBy: '2017-03-31',
  idempotencyKey: v7(),
  ...changed,
});

beforeAll(async () => {
  office = await testOffice();
  const bodyIds = [office.policingBody, office.constabulary];
  officer = {
    ...office.as('policingBodyFinanceOfficer', { bodyIds }),
    now: instant('2016-12-12T09:00:00Z'),
  };
});
afterAll(() => office.close());

describe('the documents a body goes by', () => {
  it('are recorded once for a key and once for a day, to be read by both bodies of the area', async () => {
    const asked = regulations();
    const made = accepted(await recordGoverningDocument(officer, asked));
    expect(accepted(await recordGoverningDocument(officer, asked))).toEqual(made);
    expect(await recordGoverningDocument(officer, regulations())).toMatchObject({
      refusal: { kind: 'DocumentRecorded' },
      path: ['adoptedOn'],
    });
    const { rows } = await office.ownerPool.query('select reader_body_ids from governing_document');
    expect(rows).toEqual([{ reader_body_ids: [office.policingBody, office.constabulary] }]);
  });

  it('are of the body whose duty they are, and recorded by who keeps its books', async () => {
    const ofForce = regulations({ bodyId: office.constabulary, kind: 'reservesStrategy', address: 'A page' });
    expect(await recordGoverningDocument(officer, ofForce)).toMatchObject({
      refusal: { kind: 'NotADutyOfThisBody' },
      path: ['kind'],
    });
    await expect(recordGoverningDocument(office.as('governanceOfficer'), regulations())).rejects.toThrow(
      NotPermitted,
    );
    const elsewhere = office.as('policingBodyFinanceOfficer', { bodyIds: [office.elsewhere] });
    await expect(recordGoverningDocument(elsewhere, regulations())).rejects.toThrow(NotPermitted);
  });

  it('are withdrawn for whoever saw their last version, and recorded again for the same day', async () => {
    const made = accepted(
      await recordGoverningDocument(officer, regulations({ adoptedOn: '2016-05-01', edition: 'Mistaken' })),
    );
    const withdrawal = { documentId: made.documentId, reason: 'Wrong edition', expectedVersion: 1 };
    accepted(await withdrawGoverningDocument(officer, withdrawal));
    expect(await withdrawGoverningDocument(officer, withdrawal)).toMatchObject({ outcome: 'conflict' });
    accepted(await recordGoverningDocument(officer, regulations({ adoptedOn: '2016-05-01' })));
    expect((await office.trailOf(office.policingBody)).slice(-4)).toEqual([
      'GoverningDocumentRecorded',
      'GoverningDocumentRecorded',
      'GoverningDocumentWithdrawn',
      'GoverningDocumentRecorded',
    ]);
  });
});
