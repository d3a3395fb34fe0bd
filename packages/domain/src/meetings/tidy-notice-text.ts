import type { NoticeText } from './notice-text.ts';

/** Without blanks at the ends and without empty lines of a form: what is left out is null, never an empty word. */
export function tidyNoticeText(text: NoticeText): NoticeText {
  const { conflicts } = text;
  return {
    ...text,
    title: text.title.trim(),
    decision: text.decision.trim(),
    reasons: text.reasons.trim(),
    options: text.options
      .map(({ title, isChosen, reason }) => ({ title: title.trim(), isChosen, reason: reason.trim() }))
      .filter(({ title, reason }) => title !== '' || reason !== ''),
    whyNoOptions: text.whyNoOptions?.trim() || null,
    advice: text.advice
      .map(({ kind, adviser, text: said }) => ({ kind, adviser: adviser.trim(), text: said.trim() }))
      .filter(({ adviser, text: said }) => adviser !== '' || said !== ''),
    conflicts: conflicts?.kind === 'declared' ? { kind: 'declared', text: conflicts.text.trim() } : conflicts,
    objectives: text.objectives.map((objective) => objective.trim()).filter((objective) => objective !== ''),
    whyNoObjectives: text.whyNoObjectives?.trim() || null,
    contact: text.contact.trim(),
    condition: text.condition?.trim() || null,
  };
}
