import { longDate, type TimelineEntry } from '@concordat/ui';
import { changeInWords, type ShownChange, type ShownForum } from './forum-words.ts';

type Told = Omit<TimelineEntry, 'children'> & { readonly note: string };

/** Everything that is known of a forum's life, each with its own day; what never happened has no entry. */
export function forumHistory({ changes, terms, cadences, seats }: ShownForum): readonly Told[] {
  return [
    ...changes.flatMap(historyOfChange),
    ...terms.map(({ number, from, quorum }) => ({
      key: `terms-${number}`,
      title: `Terms of reference ${number} in force`,
      when: { date: from },
      note: quorum === null ? 'They give no quorum.' : `Quorum of ${quorum}.`,
    })),
    ...cadences.map(({ from, words }) => ({
      key: `cadence-${from}`,
      title: 'How often it meets',
      when: { date: from },
      note: words,
    })),
    ...seats.flatMap(({ id, postTitle, role, from, until }) => {
      const post = postTitle ?? 'A post of another body';
      const seated = {
        key: `seat-${id}`,
        title: role === 'chair' ? 'Chair seated' : 'Member seated',
        when: { date: from },
        note: post,
      };
      return until === null
        ? [seated]
        : [seated, { key: `left-${id}`, title: 'Seat ended', when: { date: until }, note: post }];
    }),
  ];
}

function historyOfChange(change: ShownChange): readonly Told[] {
  const { id, recommendedOn, recommendedIn, decidedOn, decidedIn, isAgreed, implementedOn } = change;
  const what = changeInWords(change);
  const recommended = {
    key: `recommended-${id}`,
    title: `Recommended: ${what}`,
    when: { date: recommendedOn },
    note: implementedOn === null ? `${recommendedIn}. ${whatCameOf(change)}` : recommendedIn,
  };
  const decided =
    decidedOn === null
      ? []
      : [
          {
            key: `decided-${id}`,
            title: `${isAgreed ? 'Agreed' : 'Rejected'}: ${what}`,
            when: { date: decidedOn },
            note: decidedIn ?? '',
          },
        ];
  const implemented =
    implementedOn === null
      ? []
      : [
          {
            key: `implemented-${id}`,
            title: `Done: ${what}`,
            when: { date: implementedOn },
            note: handedOver(change.handoverCount),
          },
        ];
  // Of one day the last step comes first, as everywhere in a history.
  return [...implemented, ...decided, recommended];
}

/** A change that was not implemented, in a sentence: a recommendation is not a decision. */
export function whatCameOf({ decidedOn, isAgreed, implementedOn }: ShownChange): string {
  if (implementedOn !== null) return `Implemented on ${longDate(implementedOn)}.`;
  if (decidedOn === null) return 'No decision is on record, and it was never implemented.';
  return isAgreed
    ? `Agreed on ${longDate(decidedOn)} and not implemented.`
    : `Rejected on ${longDate(decidedOn)}.`;
}

function handedOver(count: number): string {
  if (count === 0) return 'Nothing had to be handed over.';
  return `${count} ${count === 1 ? 'piece' : 'pieces'} of open business handed over.`;
}
