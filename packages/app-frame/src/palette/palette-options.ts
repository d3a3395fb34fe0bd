import { longDate } from '@concordat/ui';
import { type FoundRecord, foundHref, foundTitle } from '../search/found-record.ts';
import { type AppName, kindWords, searchHref } from '../search/search-address.ts';
import type { PaletteCommand, PalettePage } from './palette-parts.ts';

export type PaletteOption = {
  readonly key: string;
  readonly label: string;
  /** Such as "paper, Strategic Board"; null where the group says enough. */
  readonly detail: string | null;
  /** Null for the shortcuts, which open over the page. */
  readonly href: string | null;
};

export type PaletteGroup = { readonly title: string; readonly options: readonly PaletteOption[] };

type Offered = {
  readonly app: AppName;
  readonly typed: string;
  readonly pages: readonly PalettePage[];
  readonly commands: readonly PaletteCommand[];
  readonly records: readonly FoundRecord[];
};

/** What is offered for what was typed: pages and commands with those words in their names, then what was found. */
export function paletteOptions({ app, typed, pages, commands, records }: Offered): readonly PaletteGroup[] {
  const words = typed.trim().toLowerCase();
  const isMeant = ({ label }: { readonly label: string }) =>
    words.split(/\s+/).every((word) => label.toLowerCase().includes(word));
  const plain = ({ label, href }: PalettePage): PaletteOption => ({ key: href, label, detail: null, href });
  const help: PaletteOption = { key: 'help', label: 'Show keyboard shortcuts', detail: null, href: null };
  const everything: PaletteOption = {
    key: 'search',
    label: `Search everything for “${typed.trim()}”`,
    detail: null,
    href: searchHref(app, { words: typed.trim() }),
  };
  const groups = [
    { title: 'Go to', options: pages.filter(isMeant).map(plain) },
    { title: 'Do', options: [...commands.map(plain), help].filter(isMeant) },
    {
      title: 'Find',
      options: words === '' ? [] : [...records.map((record) => recordOption(app, record)), everything],
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

function recordOption(app: AppName, record: FoundRecord): PaletteOption {
  return {
    key: record.recordId,
    label: foundTitle(record),
    detail: [kindWords[record.kind][0], record.forumName, record.on && longDate(record.on)]
      .filter((part) => part !== null)
      .join(', '),
    href: foundHref(app, record),
  };
}
