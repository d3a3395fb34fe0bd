import { type AdviceKind, adviceKinds, type NoticeText } from './notice-text.ts';

/** A part of a notice, in the words of its form. */
export type NoticePart =
  | 'the title'
  | 'the decision'
  | 'the reasons'
  | 'an option that was turned down and why, or why there was none'
  | `${AdviceKind} advice and who gave it`
  | 'whether there are conflicts of interest'
  | 'an objective, or why it serves none'
  | 'whom to ask';

/** What still has to be written before anybody can be asked to sign, in the order of the form. */
export function missingFromNotice(text: NoticeText): readonly NoticePart[] {
  const isTurnedDown = text.options.some(({ isChosen, title, reason }) => !isChosen && title && reason);
  const isAdvised = (kind: AdviceKind) =>
    text.advice.some((advice) => advice.kind === kind && advice.adviser !== '' && advice.text !== '');
  const areConflictsSaid =
    text.conflicts !== null && (text.conflicts.kind === 'none' || text.conflicts.text !== '');
  const checks: readonly (readonly [NoticePart, boolean])[] = [
    ['the title', text.title !== ''],
    ['the decision', text.decision !== ''],
    ['the reasons', text.reasons !== ''],
    [
      'an option that was turned down and why, or why there was none',
      isTurnedDown || text.whyNoOptions !== null,
    ],
    ...adviceKinds.map((kind) => [`${kind} advice and who gave it`, isAdvised(kind)] as const),
    ['whether there are conflicts of interest', areConflictsSaid],
    ['an objective, or why it serves none', text.objectives.length > 0 || text.whyNoObjectives !== null],
    ['whom to ask', text.contact !== ''],
  ];
  return checks.filter(([, isThere]) => !isThere).map(([part]) => part);
}
