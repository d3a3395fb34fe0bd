import type { PersonId } from '@concordat/domain/bodies';
import type { PaperText } from '@concordat/domain/meetings';
import type { PaperInHandWholeFragment, PaperTextInput } from '../../generated/graphql.ts';

export type ShownPaper = PaperInHandWholeFragment;
export type ShownText = ShownPaper['text'];

/** What the editor holds: everything a paper says, its readers by their ids. */
export type Draft = Omit<PaperTextInput, 'date' | 'namedReaders'> & {
  readonly date: ShownText['date'];
  readonly namedReaders: readonly string[];
};

export function draftOf(text: ShownText): Draft {
  return {
    title: text.title,
    to: text.to,
    from: text.from,
    date: text.date,
    purpose: text.purpose,
    recommendations: text.recommendations.map(({ verb, text: asked }) => ({ verb, text: asked })),
    body: text.body,
    considerations: text.considerations.map(({ head, text: said }) => ({ head, text: said })),
    sourceDocuments: text.sourceDocuments,
    contactOfficer: text.contactOfficer,
    marking: { level: text.marking.level, handling: text.marking.handling },
    namedReaders: text.namedReaders.map(({ id }) => id),
  };
}

/** In the shape of the rules, which say what is missing and what changed. */
export function ruledText(draft: Draft): PaperText {
  const { marking, namedReaders, ...text } = draft;
  return {
    ...text,
    marking: { level: marking.level, descriptor: marking.handling?.trim() || null, printed: null },
    namedReaders: namedReaders as readonly string[] as readonly PersonId[],
  };
}
