import { bodyStore, postStore, section114Store } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { dateField, idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { mailStatutoryReport } from './mail-statutory-report.ts';

/** The head of the body decides; the permission is theirs to sign, and the rule asks for their post. */
export const considerStatutoryReport = useCase({
  name: 'considerStatutoryReport',
  needs: 'decision:sign',
  input: z.strictObject({
    reportId: idField<'StatutoryReport'>(),
    on: dateField,
    isAgreed: z.boolean(),
    decision: textField(4_000),
    reasons: textField(4_000),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { reportId }) => (await section114Store.load(tx, reportId))?.bodyId ?? null,
  load: async (tx, { reportId }) => {
    const stored = await section114Store.load(tx, reportId);
    const body = stored && (await bodyStore.load(tx, stored.bodyId));
    if (!stored || !body) return null;
    const headPost = await postStore.byTitle(tx, stored.bodyId, body.value.headTitle);
    return { stored, body: body.value, headPost: headPost?.value ?? null };
  },
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, body, headPost }, command, circumstances) =>
    rules.considerStatutoryReport({ report: stored.value, body, headPost }, command, circumstances),
  save: async (tx, report, { loaded: { stored, body }, context }) => {
    await section114Store.save(tx, report, stored);
    if (report.considered === null) throw new Error('A report was considered and says nothing of it.');
    const words = rules.decisionMail(report, report.considered, body.legalName);
    await mailStatutoryReport(tx, { report, body }, words, context);
  },
  record: auditedInFinance,
  sentenceFor: rules.sentenceForSection114Refusal,
  pathFor: {
    Section114TextMissing: 'decision',
    Section114ReasonsMissing: 'reasons',
    Section114BeforeReport: 'on',
    Section114AfterToday: 'on',
  },
  answer: ({ id }, { stored }) => ({ reportId: id, version: stored.version + 1 }),
});
