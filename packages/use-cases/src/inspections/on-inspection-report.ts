import type { Transaction } from '@concordat/database';
import { inspectionStore } from '@concordat/database/stores';
import {
  type InspectionReport,
  type InspectionReportId,
  sentenceForInspectionRefusal,
} from '@concordat/domain/inspections';
import { idField, versionField } from '../command-fields.ts';
import { auditedInInspections } from './inspection-audit.ts';

type Named = { readonly reportId: InspectionReportId };
type Loaded = NonNullable<Awaited<ReturnType<typeof inspectionStore.load>>>;

/** Which report a command is about, and the version of it that was seen. */
export const seenReport = { reportId: idField<'InspectionReport'>(), expectedVersion: versionField };

/** What every command on a report on the register has in common. */
export const onInspectionReport = {
  needs: 'meeting:run' as const,
  bodyOf: async (tx: Transaction, { reportId }: Named) =>
    (await inspectionStore.load(tx, reportId))?.bodyId ?? null,
  load: (tx: Transaction, { reportId }: Named) => inspectionStore.load(tx, reportId),
  versionOf: ({ version }: Loaded) => version,
  save: (tx: Transaction, report: InspectionReport, { loaded }: { readonly loaded: Loaded }) =>
    inspectionStore.save(tx, report, loaded),
  record: auditedInInspections,
  sentenceFor: sentenceForInspectionRefusal,
  answer: ({ id }: InspectionReport, { version }: Loaded) => ({ reportId: id, version: version + 1 }),
};
