import { type Pence, writtenPounds } from '../kernel/index.ts';
import { writtenDecisionKind } from './decision-kind.ts';
import { type AdviceKind, adviceKinds, type NoticeText } from './notice-text.ts';

export type WrittenOut = {
  readonly reference: string;
  /** The legal name of the body that decides. */
  readonly body: string;
  readonly text: NoticeText;
};

const adviceInWords: { readonly [Kind in AdviceKind]: string } = {
  legal: 'Legal advice',
  finance: 'Financial advice',
  equality: 'Equality advice',
};

/** Every heading of the words that are signed, in their order. */
export const noticeHeadings: readonly string[] = [
  'Decision notice',
  'Title',
  'Kind and value',
  'Decision',
  'Subject to',
  'Reasons',
  'Options considered',
  ...adviceKinds.map((kind) => adviceInWords[kind]),
  'Conflicts of interest',
  'Objectives served',
  'Contact',
];

/**
 * The words that are signed: every part under its heading, in one fixed sequence, so that the same notice always gives
 * the same text and any change gives another.
 */
export function writeOutNotice({ reference, body, text }: WrittenOut): string {
  const parts: readonly (readonly string[])[] = [
    [reference, body],
    [text.title],
    [writtenDecisionKind(text.kind), valueInWords(text.value)],
    [text.decision],
    text.condition === null ? ['No condition'] : [text.condition],
    [text.reasons],
    optionsInWords(text),
    ...adviceKinds.map((kind) => adviceOf(text, kind)),
    [text.conflicts?.kind === 'declared' ? text.conflicts.text : 'None declared'],
    text.objectives.length > 0 ? text.objectives.map(asItem) : [text.whyNoObjectives ?? ''],
    [text.contact],
  ];
  return parts.map((lines, at) => `${noticeHeadings[at]}\n${lines.join('\n')}\n`).join('\n');
}

/** "No value stated" where the decision has no price. */
function valueInWords(value: Pence | null): string {
  return value === null ? 'No value stated' : writtenPounds(value);
}

function optionsInWords({ options, whyNoOptions }: NoticeText): readonly string[] {
  const told = options.map(({ title, isChosen, reason }) =>
    asItem(`${isChosen ? 'Chosen' : 'Turned down'}: ${title}${reason === '' ? '' : `. ${reason}`}`),
  );
  return whyNoOptions === null ? told : [...told, `No other option: ${whyNoOptions}`];
}

function adviceOf({ advice }: NoticeText, kind: AdviceKind): readonly string[] {
  return advice.filter((each) => each.kind === kind).map(({ adviser, text }) => `${text} (${adviser})`);
}

function asItem(line: string): string {
  return `- ${line}`;
}
