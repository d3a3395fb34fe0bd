import type { PackSearchHitJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';

const PackSearchPlaceEnum = describedEnum('PackSearchPlace', 'What words were found in.', {
  agendaItem: 'The title, lines or lead of an agenda item.',
  paper: 'The title of a paper.',
  paragraph: 'A paragraph of a paper.',
  table: 'The caption or rows of a table.',
  minutes: 'A paragraph of minutes.',
  action: 'An action.',
});

export const PackSearchHit = builder.objectRef<PackSearchHitJson>('PackSearchHit').implement({
  description: 'A place in a pack where words were found.',
  fields: (t) => ({
    place: t.expose('place', { type: PackSearchPlaceEnum, description: 'What they were found in.' }),
    label: t.exposeString('label', {
      description: 'The place in the one numbering of the pack, such as 7 § 4.1.',
    }),
    title: t.exposeString('title', { description: 'Title of the item, paper or table.' }),
    snippet: t.exposeString('snippet', {
      description: 'The words in their surroundings, each found word between U+E000 and U+E001.',
    }),
    itemNumber: t.exposeString('itemNumber', { nullable: true, description: 'Agenda item it belongs to.' }),
    paperId: t.exposeID('paperId', { nullable: true, description: 'Id of the Paper it is in.' }),
    minutesId: t.exposeID('minutesId', { nullable: true, description: 'Id of the Minutes it is in.' }),
    anchorId: t.exposeID('anchorId', {
      description: 'Id of the item, paragraph, table or action itself, as the pack has it.',
    }),
  }),
});
