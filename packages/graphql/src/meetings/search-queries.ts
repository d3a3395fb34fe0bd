import { searchRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { filterId } from '../id-args.ts';
import { toReadPapers } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { SearchHit, SearchKindEnum } from './search-hit-type.ts';
import { wordsToFind } from './words-to-find.ts';

const SearchFilter = builder.inputType('SearchFilter', {
  description: 'Which records; what is left out does not narrow.',
  fields: (t) => ({
    kinds: t.field({ type: [SearchKindEnum], description: 'Of one of these kinds.' }),
    forumId: t.id({ description: 'Put to this Forum.' }),
    from: t.field({ type: 'CalendarDate', description: 'Of this day or later.' }),
    to: t.field({ type: 'CalendarDate', description: 'Of this day or earlier.' }),
  }),
});

interface SearchCountJson {
  readonly kind: string;
  readonly count: number;
}

const SearchCount = builder.objectRef<SearchCountJson>('SearchCount').implement({
  description: 'How many records of a kind have the words, whichever kinds the list is narrowed to.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SearchKindEnum, description: 'The kind.' }),
    count: t.exposeInt('count', { description: 'How many of them this viewer may read.' }),
  }),
});

type SearchArgs = PageArgs & {
  words: string;
  isLastWordBegun?: boolean | null | undefined;
  perKind?: number | null | undefined;
  filter?: typeof SearchFilter.$inferInput | null | undefined;
};

const planSearch: Plan<SearchArgs> = ({ args: { words, filter, perKind, ...args }, viewer }) => {
  const page = pageOf(args, searchRead.keyTypes);
  return planned(searchRead.forPage(page), {
    viewer,
    page,
    words: wordsToFind(words),
    isLastWordBegun: args.isLastWordBegun ?? false,
    perKind: perKind ?? null,
    kinds: filter?.kinds ?? null,
    forumId: filterId('Forum', filter?.forumId),
    from: filter?.from ?? null,
    to: filter?.to ?? null,
  });
};

interface SearchExtras {
  readonly counts: readonly SearchCountJson[];
  readonly isByLikeness: boolean;
}

builder.queryField('search', (t) =>
  t.connection(
    {
      type: SearchHit,
      description: 'Records that have words, by kind, the likeliest first; only what the viewer may read.',
      args: {
        words: t.arg.string({
          required: true,
          description:
            'As typed: "two words" together, or, -without. Near misses are found when nothing matches.',
        }),
        isLastWordBegun: t.arg.boolean({
          description:
            'The last word is still being typed: words that begin with it are found, in the likeliest places, and counts count those alone.',
        }),
        perKind: t.arg.int({ description: 'No more than so many of each kind.' }),
        filter: t.arg({ type: SearchFilter, description: 'Which records.' }),
      },
      ...answeredBy(toReadPapers, planSearch),
    },
    {
      name: 'SearchConnection',
      description: 'A page of records in which words were found.',
      fields: (c) => ({
        counts: c.field({
          type: [SearchCount],
          description: 'How many there are of each kind that has any.',
          resolve: (page) => [...(page as unknown as SearchExtras).counts],
        }),
        isByLikeness: c.boolean({
          description: 'Nothing has the words themselves; what is listed has words much like them.',
          resolve: (page) => (page as unknown as SearchExtras).isByLikeness,
        }),
      }),
    },
    { name: 'SearchEdge', description: 'A record in which words were found.' },
  ),
);
