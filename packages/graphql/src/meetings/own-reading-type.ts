import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import type { OwnPackReadingParts, OwnPaperReadingParts } from './complete-own-reading.ts';

const LineChangeEnum = describedEnum('LineChangeKind', 'What became of a line of a paper.', {
  added: 'It was not there.',
  removed: 'It is not there any more.',
  changed: 'It says something else.',
});

const ChangedPaperLine = builder
  .objectRef<OwnPaperReadingParts['changes'][number]>('ChangedPaperLine')
  .implement({
    description: 'A line of a paper that is not as its reader read it.',
    fields: (t) => ({
      kind: t.expose('kind', { type: LineChangeEnum, description: 'What became of it.' }),
      part: t.exposeString('part', {
        description: 'What it is part of, such as Paragraph or Recommendation.',
      }),
      before: t.exposeString('before', {
        nullable: true,
        description: 'As it was read; null when it was not there.',
      }),
      after: t.exposeString('after', {
        nullable: true,
        description: 'As it is now; null when it is not there any more.',
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

const PrivateNote = builder.objectRef<OwnPaperReadingParts['notes'][number]>('PrivateNote').implement({
  description: 'What the reader wrote beside a paper; nobody else reads it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the note, a UUID its device made.' }),
    text: t.exposeString('text', { description: 'As written.' }),
    writtenAt: t.expose('writtenAt', { type: 'Instant', description: 'When it was written last.' }),
    version: t.exposeInt('version', { description: 'Counts on with every change.' }),
    place: t.expose('place', {
      type: NotePlaceEnum,
      description: 'Where it stands in the paper as it is now.',
    }),
    paragraphId: t.exposeID('paragraphId', {
      nullable: true,
      description: 'Id of the Paragraph it stands at; null at the head.',
    }),
    anchorWords: t.exposeString('anchorWords', {
      nullable: true,
      description: 'Words of the paragraph it was put at; null at the head.',
    }),
    anchorNth: t.exposeInt('anchorNth', {
      description: 'Which of the paragraphs with these words, counted from 0.',
    }),
  }),
});

const OwnPaperReading = builder.objectRef<OwnPaperReadingParts>('OwnPaperReading').implement({
  description: 'What the reader read of a paper and noted beside it.',
  fields: (t) => ({
    paperId: t.exposeID('paperId', { description: 'Id of the Paper.' }),
    readVersion: t.exposeInt('readVersion', {
      nullable: true,
      description: 'The version they read last; null when none.',
    }),
    readAt: t.expose('readAt', {
      type: 'Instant',
      nullable: true,
      description: 'When they read it last; null when never.',
    }),
    version: t.exposeInt('version', { description: 'The version that stands in the pack.' }),
    changes: t.expose('changes', {
      type: [ChangedPaperLine],
      description:
        'Lines that are not as they read them, in the order of the paper; none where they never read it.',
    }),
    notes: t.expose('notes', {
      type: [PrivateNote],
      description: 'Their notes beside it, in the order they were first put down.',
    }),
  }),
});

export const OwnPackReading = builder.objectRef<OwnPackReadingParts>('OwnPackReading').implement({
  description: 'What the reader read and noted in a pack; nobody else reads it.',
  fields: (t) => ({
    papers: t.expose('papers', {
      type: [OwnPaperReading],
      description: 'The papers they read or noted something beside, in the order of the pack.',
    }),
  }),
});
