import { describe, expect, it } from 'vitest';
import { paletteOptions } from './palette-options.ts';

const pages = [
  { label: 'Home', href: '/admin' },
  { label: 'Meetings', href: '/admin/meetings' },
];
const commands = [{ label: 'Import a pack', href: '/admin/imports/new' }];
const record = {
  kind: 'paper' as const,
  title: 'Custody',
  reference: '7',
  snippet: '',
  placeCount: 1,
  forumName: 'Board',
  on: '2016-12-16',
  recordId: 'r',
  meetingId: 'm',
  anchorId: null,
};
const offered = (typed: string, records = [record]) =>
  paletteOptions({ app: 'admin', typed, pages, commands, records }).map(({ title, options }) => [
    title,
    options.map(({ label }) => label),
  ]);

describe('the palette', () => {
  it('offers every page and command before anything is typed, and looks for nothing', () => {
    expect(offered('')).toEqual([
      ['Go to', ['Home', 'Meetings']],
      ['Do', ['Import a pack', 'Show keyboard shortcuts']],
    ]);
  });

  it('offers what has the words in its name, then what was found, then the whole search', () => {
    expect(offered('meet')).toEqual([
      ['Go to', ['Meetings']],
      ['Find', ['7 Custody', 'Search everything for “meet”']],
    ]);
    expect(offered('pack import', [])).toEqual([
      ['Do', ['Import a pack']],
      ['Find', ['Search everything for “pack import”']],
    ]);
  });

  it('says what a record is, and leads to it', () => {
    const [find] = paletteOptions({
      app: 'admin',
      typed: 'cust',
      pages: [],
      commands: [],
      records: [record],
    });
    expect(find?.options[0]).toMatchObject({
      detail: 'paper, Board, 16 December 2016',
      href: '/resource-group/meetings/m?paper=r',
    });
  });
});
