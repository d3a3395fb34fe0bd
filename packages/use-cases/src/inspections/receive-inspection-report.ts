import { bodyStore, inspectionStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/inspections';
import { z } from 'zod';
import { dateField, idField, keyField, monthField, optionalTextField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInInspections } from './inspection-audit.ts';

/** Both bodies of the area read the register: the force carries out what the policing body answers for. */
export const receiveInspectionReport = useCase({
  name: 'receiveInspectionReport',
  needs: 'meeting:run',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    inspector: textField(200),
    title: textField(400),
    publishedIn: monthField,
    publishedOn: dateField.nullish().transform((day) => day ?? null),
    receivedOn: dateField,
    source: textField(400),
    recommendations: z
      .array(
        z.strictObject({
          number: optionalTextField(40),
          text: textField(4_000),
          timescale: optionalTextField(200),
        }),
      )
      .max(100)
      .readonly(),
    idempotencyKey: keyField,
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId }) => {
    const body = await bodyStore.load(tx, bodyId);
    if (body === null) return null;
    const known = await inspectionStore.ofBody(tx, bodyId);
    return {
      body: body.value,
      readerBodyIds: await bodyStore.readersOf(tx, body.value),
      known: known.map(({ value }) => value),
    };
  },
  versionOf: null,
  decide: (register, { bodyId: _, idempotencyKey: __, ...command }, circumstances) =>
    rules.receiveInspectionReport(register, command, circumstances),
  save: (tx, report) => inspectionStore.insert(tx, report),
  record: auditedInInspections,
  sentenceFor: rules.sentenceForInspectionRefusal,
  pathFor: {
    NotThePolicingBody: 'bodyId',
    InspectorMissing: 'inspector',
    InspectionTitleMissing: 'title',
    InspectionReportKnown: 'title',
    InspectionSourceMissing: 'source',
    PublicationDayMissing: 'publishedOn',
    PublicationDayInAnotherMonth: 'publishedOn',
    ReportNotYetPublished: 'publishedOn',
    ReceivedBeforePublished: 'receivedOn',
    ReceivedAfterToday: 'receivedOn',
    RecommendationWordsMissing: 'recommendations',
  },
  answer: ({ id, recommendations }) => ({
    reportId: id,
    version: 1,
    recommendationIds: recommendations.map((each) => each.id),
  }),
});
