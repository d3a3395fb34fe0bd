import { globalIdOf } from '@concordat/database/reads';
import type { PaperAsRead } from '@concordat/database/stores';
import { type ChangedLine, changedSinceRead, linesInPack, placeOfNote } from '@concordat/domain/meetings';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';

const LineChangeEnum = describedEnum('LineChangeKind', 'What became of a line of a paper.', {
  added: 'It was not there.',
  removed: 'It is not there any more.',
  changed: 'It says something else.',
});

const ChangedPaperLine = builder.objectRef<ChangedLine>('ChangedPaperLine').implement({
  description: 'A line of a paper that is not as its reader read it.',
  fields: (t) => ({
    kind: t.field({ type: LineChangeEnum, description: 'What became of it.', resolve: ({ kind }) => kind }),
    part: t.string({
      description: 'What it is part of, such as Paragraph or Recommendation.',
      resolve: (change) => (change.kind === 'removed' ? change.before : change.after).part,
    }),
    before: t.string({
      nullable: true,
      description: 'As it was read; null when it was not there.',
      resolve: (change) => (change.kind === 'added' ? null : change.before.text),
    }),
    after: t.string({
      nullable: true,
      description: 'As it is now; null when it is not there any more.',
      resolve: (change) => (change.kind === 'removed' ? null : change.after.text),
    }),
  }),
});

const NotePlaceEnum = describedEnum(
  'NotePlaceKind',
  'Where a private note stands in the paper as it is now.',
  {
    head: 'At the head, where it was put.',
    paragraph: 'At its paragraph.',
    reworded: 'At its paragraph, which says nearly the same in other words.',
    gone: 'At the head, since its paragraph is gone.',
  },
);

/** A note with the paper it stands on. */
type NotedBeside = PaperAsRead['notes'][number] & { readonly on: PaperAsRead };

function placeOf({ value, on }: NotedBeside) {
  return placeOfNote(
    value.anchor,
    on.paper.sections.flatMap(({ paragraphs }) => paragraphs),
  );
}

const PrivateNote = builder.objectRef<NotedBeside>('PrivateNote').implement({
  description: 'What the reader wrote beside a paper; nobody else reads it.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the note, a UUID its device made.', resolve: ({ value }) => value.id }),
    text: t.string({ description: 'As written.', resolve: ({ value }) => value.text }),
    writtenAt: t.field({
      type: 'Instant',
      description: 'When it was written last.',
      resolve: ({ value }) => value.writtenAt,
    }),
    version: t.exposeInt('version', { description: 'Counts on with every change.' }),
    place: t.field({
      type: NotePlaceEnum,
      description: 'Where it stands in the paper as it is now.',
      resolve: (note) => {
        const place = placeOf(note);
        return place.kind === 'paragraph' && place.isReworded ? 'reworded' : place.kind;
      },
    }),
    paragraphId: t.id({
      nullable: true,
      description: 'Id of the Paragraph it stands at; null at the head.',
      resolve: (note) => {
        const place = placeOf(note);
        return place.kind === 'paragraph' ? place.paragraphId : null;
      },
    }),
    anchorWords: t.string({
      nullable: true,
      description: 'Words of the paragraph it was put at; null at the head.',
      resolve: ({ value }) => value.anchor?.words ?? null,
    }),
    anchorNth: t.int({
      description: 'Which of the paragraphs with these words, counted from 0.',
      resolve: ({ value }) => value.anchor?.nth ?? 0,
    }),
  }),
});

const OwnPaperReading = builder.objectRef<PaperAsRead>('OwnPaperReading').implement({
  description: 'What the reader read of a paper and noted beside it.',
  fields: (t) => ({
    paperId: t.id({
      description: 'Id of the Paper.',
      resolve: ({ paper }) => globalIdOf('Paper', paper.id),
    }),
    readVersion: t.int({
      nullable: true,
      description: 'The version they read last; null when none.',
      resolve: ({ reading }) => reading?.version ?? null,
    }),
    readAt: t.field({
      type: 'Instant',
      nullable: true,
      description: 'When they read it last; null when never.',
      resolve: ({ reading }) => reading?.at ?? null,
    }),
    version: t.exposeInt('version', { description: 'The version that stands in the pack.' }),
    changes: t.field({
      type: [ChangedPaperLine],
      description:
        'Lines that are not as they read them, in the order of the paper; none where they never read it.',
      resolve: ({ paper, version, reading }) =>
        reading === null || reading.version === version
          ? []
          : [...changedSinceRead(reading, linesInPack(paper))],
    }),
    notes: t.field({
      type: [PrivateNote],
      description: 'Their notes beside it, in the order they were first put down.',
      resolve: (on) => on.notes.map((note) => ({ ...note, on })),
    }),
  }),
});

/** What somebody read and noted in one pack. */
export type OwnPackReadingParts = { readonly papers: readonly PaperAsRead[] };

export const OwnPackReading = builder.objectRef<OwnPackReadingParts>('OwnPackReading').implement({
  description: 'What the reader read and noted in a pack; nobody else reads it.',
  fields: (t) => ({
    papers: t.field({
      type: [OwnPaperReading],
      description: 'The papers they read or noted something beside, in the order of the pack.',
      resolve: ({ papers }) => [...papers],
    }),
  }),
});
