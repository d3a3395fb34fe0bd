import { builder } from '../builder.ts';
import { AdviceKindEnum, DecisionKindEnum } from './notice-enums.ts';

const NoticeOptionInput = builder.inputType('NoticeOptionInput', {
  description: 'What is open to whoever decides.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'The option.' }),
    isChosen: t.boolean({ required: true, description: 'Whether it is what is decided.' }),
    reason: t.string({ required: true, description: 'Why it is turned down, or chosen.' }),
  }),
});

const NoticeAdviceInput = builder.inputType('NoticeAdviceInput', {
  description: 'Advice on the decision.',
  fields: (t) => ({
    kind: t.field({ type: AdviceKindEnum, required: true, description: 'What it is about.' }),
    adviser: t.string({ required: true, description: 'The post that gives it.' }),
    text: t.string({ required: true, description: 'What it says.' }),
  }),
});

const NoticeConflictsInput = builder.inputType('NoticeConflictsInput', {
  description: 'Interests of whoever decides.',
  fields: (t) => ({
    isNone: t.boolean({ required: true, description: 'There are none.' }),
    text: t.string({ description: 'What is declared, when there are some.' }),
  }),
});

export const NoticeTextInput = builder.inputType('NoticeTextInput', {
  description: 'Everything a notice says.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'Its title, at most 300 characters.' }),
    kind: t.field({ type: DecisionKindEnum, required: true, description: 'What it is about.' }),
    value: t.field({ type: 'Pence', description: 'What it is worth, in pence.' }),
    decision: t.string({ required: true, description: 'What is decided.' }),
    reasons: t.string({ required: true, description: 'Why.' }),
    options: t.field({ type: [NoticeOptionInput], required: true, description: 'What was considered.' }),
    whyNoOptions: t.string({ description: 'Why nothing else was open.' }),
    advice: t.field({ type: [NoticeAdviceInput], required: true, description: 'Advice with its adviser.' }),
    conflicts: t.field({
      type: NoticeConflictsInput,
      description: 'Conflicts of interest; left out until it is known.',
    }),
    objectives: t.stringList({ required: true, description: 'Objectives of the plan it serves.' }),
    whyNoObjectives: t.string({ description: 'Why it serves none of them.' }),
    contact: t.string({ required: true, description: 'The post that answers questions.' }),
    condition: t.string({ description: 'What it is subject to.' }),
  }),
});

/** As the use case takes it: null for what was left out. */
export function noticeTextOf(given: typeof NoticeTextInput.$inferInput) {
  const { conflicts } = given;
  return {
    ...given,
    value: given.value ?? null,
    whyNoOptions: given.whyNoOptions ?? null,
    whyNoObjectives: given.whyNoObjectives ?? null,
    condition: given.condition ?? null,
    conflicts:
      conflicts == null
        ? null
        : conflicts.isNone
          ? { kind: 'none' as const }
          : { kind: 'declared' as const, text: conflicts.text ?? '' },
  };
}
