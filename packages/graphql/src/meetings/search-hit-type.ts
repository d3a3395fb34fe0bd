import type { SearchHitJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';

export const SearchKindEnum = describedEnum('SearchKind', 'What kind of record words were found in.', {
  paper: 'A paper, by its title, a paragraph or a table.',
  minutes: 'Minutes, by a paragraph or a resolution.',
  decision: 'A decision notice.',
  action: 'An action.',
  meeting: 'A meeting, by its forum, its day or an item of its agenda.',
});

export const SearchHit = builder.objectRef<SearchHitJson>('SearchHit').implement({
  description: 'A record in which words were found, with the place where they stand best.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SearchKindEnum, description: 'What kind of record it is.' }),
    title: t.exposeString('title', {
      description: 'Title of the paper, minuted item, decision or agenda item; the owner of an action.',
    }),
    reference: t.exposeString('reference', {
      nullable: true,
      description: 'The place as printed: 7 § 4.1 of a pack, 9.3 of minutes, CPCC 2016-014, item 7.',
    }),
    snippet: t.exposeString('snippet', {
      description: 'The words in their surroundings, each found word between U+E000 and U+E001.',
    }),
    placeCount: t.exposeInt('placeCount', {
      description: 'In how many places of the record the words stand.',
    }),
    forumName: t.exposeString('forumName', {
      nullable: true,
      description: 'The forum it was put to; null for a decision that came from none.',
    }),
    on: t.expose('on', {
      type: 'CalendarDate',
      nullable: true,
      description: 'Day of the meeting or of the decision; null while it is undecided.',
    }),
    recordId: t.exposeID('recordId', {
      description: 'Id of the Paper, Minutes, DecisionNotice, Action or Meeting.',
    }),
    meetingId: t.exposeID('meetingId', {
      nullable: true,
      description: 'Id of the Meeting in whose pack it stands.',
    }),
    anchorId: t.exposeID('anchorId', {
      nullable: true,
      description: 'Id of the paragraph, table, resolution or item; null where the record itself says it.',
    }),
  }),
});
