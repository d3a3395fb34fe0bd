import { inspectionStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/inspections';
import { z } from 'zod';
import { dateField, idField, textField } from '../command-fields.ts';
import { loadOwnerPost } from '../load-owner-post.ts';
import { useCase } from '../use-case.ts';
import { onInspectionReport, seenReport } from './on-inspection-report.ts';

/** A post of either body of the area may answer for the action. */
export const answerRecommendation = useCase({
  ...onInspectionReport,
  name: 'answerRecommendation',
  input: z.strictObject({
    ...seenReport,
    recommendationId: idField<'InspectionRecommendation'>(),
    stance: z.enum(rules.recommendationStances),
    words: textField(4_000),
    ownerPostId: idField<'Post'>()
      .nullish()
      .transform((id) => id ?? null),
    dueOn: dateField.nullish().transform((day) => day ?? null),
  }),
  load: async (tx, { reportId, ownerPostId }) => {
    const stored = await inspectionStore.load(tx, reportId);
    if (stored === null) return null;
    const owner = ownerPostId && (await loadOwnerPost(tx, ownerPostId, stored.readerBodyIds));
    return { ...stored, owner };
  },
  decide: ({ value, owner }, { recommendationId, stance, words, dueOn }, circumstances) =>
    rules.answerRecommendation(value, { recommendationId, stance, words, owner, dueOn }, circumstances),
  pathFor: {
    AnswerWordsMissing: 'words',
    AnswerOwnerMissing: 'ownerPostId',
    AnswerDueMissing: 'dueOn',
    AnswerDueBeforeToday: 'dueOn',
  },
});
