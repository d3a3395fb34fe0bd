/** What a meeting is asked to do with an item. */
export const purposeWords = { decide: 'To decide', note: 'To note', discuss: 'To discuss' } as const;

/** The themes of the Board's meetings in depth, in the order they take turns. */
export const themeWords = {
  victims: 'Victims',
  offenders: 'Offenders',
  communities: 'Communities',
  transformation: 'Transformation',
} as const;

type Scheduled = {
  readonly lead: string | null;
  readonly purpose: string | null;
  readonly theme: string | null;
  readonly minutesOfTime: number | null;
};

/** Lead, purpose, theme and time of an agenda item, as far as they are said. */
export function agendaFacts({ lead, purpose, theme, minutesOfTime }: Scheduled): readonly string[] {
  return [
    ...(lead ? [lead] : []),
    ...(isOneOf(purposeWords, purpose) ? [purposeWords[purpose]] : []),
    ...(isOneOf(themeWords, theme) ? [`Theme: ${themeWords[theme]}`] : []),
    ...(minutesOfTime ? [`${minutesOfTime} minutes`] : []),
  ];
}

function isOneOf<Words extends object>(words: Words, word: string | null): word is keyof Words & string {
  return word !== null && Object.hasOwn(words, word);
}

type ItemInPack = {
  readonly kind: string;
  readonly papers: readonly unknown[];
  readonly withheldPaperCount: number;
  readonly minutesForApproval: unknown;
  readonly withdrawnReason: string | null;
};

/** Whether a paper is promised and not there, whether the agenda says so or not. */
export function isToFollow(item: ItemInPack): boolean {
  const isAwaited = (item.kind === 'toFollow' || item.kind === 'paper') && item.withdrawnReason === null;
  return (
    isAwaited && item.papers.length === 0 && item.withheldPaperCount === 0 && item.minutesForApproval === null
  );
}
