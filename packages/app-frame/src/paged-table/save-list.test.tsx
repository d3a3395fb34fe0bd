import { button, mount, press } from '@concordat/ui/mount';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SaveRows } from '../save-rows/save-rows.tsx';
import { listAsCsv, type SavedColumn } from './list-as-csv.ts';
import type { PagedList } from './paged-table.tsx';
import SaveList from './save-list.tsx';

type Forum = { readonly id: string; readonly name: string; readonly seats: number | null };

const columns: readonly SavedColumn<Forum>[] = [
  ['Name', ({ name }) => name],
  ['Seats', ({ seats }) => seats],
];
const forum = (nth: number): Forum => ({ id: String(nth), name: `Forum ${nth}`, seats: nth });
const shown = () => document.body.textContent ?? '';

/** What the browser was given to save, by file name. */
const saved = new Map<string, Blob>();
const { createObjectURL, revokeObjectURL } = URL;
const click = HTMLAnchorElement.prototype.click;
beforeEach(() => {
  saved.clear();
  let last: Blob | null = null;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return 'blob:here';
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (last) saved.set(this.download, last);
  };
});
afterEach(() => {
  Object.assign(URL, { createObjectURL, revokeObjectURL });
  HTMLAnchorElement.prototype.click = click;
});

/** A list of three pages of one forum each, that grows as it is fetched. */
function Forums({ failing = false }: { failing?: boolean }) {
  const [count, setCount] = useState(1);
  const list: PagedList<Forum> = {
    edges: Array.from({ length: count }, (_, at) => ({ node: forum(at + 1) })),
    pageInfo: { hasNextPage: count < 3, endCursor: String(count) },
  };
  const fetchMore = async () => {
    if (failing) throw new Error('The office cannot be reached.');
    setCount((before) => before + 1);
  };
  const query = { loading: false, refetch: () => {}, fetchMore };
  return <SaveList list={list} query={query} caption="Forums, by name" saved={columns} />;
}

describe('a list that is saved', () => {
  it('is fetched to its end first, and named after what it lists', async () => {
    await mount(<Forums />);
    await press(button('Save this list as CSV'));
    await expect.poll(shown).toContain('3 saved');
    expect([...saved.keys()]).toEqual(['forums-by-name.csv']);
    const text = await saved.get('forums-by-name.csv')?.text();
    expect(text?.split('\r\n').slice(1, 4)).toEqual(['Forum 1,1', 'Forum 2,2', 'Forum 3,3']);
  });

  it('is not saved by halves', async () => {
    await mount(<Forums failing />);
    await press(button('Save this list as CSV'));
    await expect.poll(shown).toContain('so nothing was saved. The office cannot be reached.');
    expect(saved.size).toBe(0);
  });

  it('is saved from what is on screen where the page holds all of it', async () => {
    await mount(<SaveRows caption="Forums" rows={[forum(1), forum(2)]} saved={columns} />);
    await press(button('Save this list as CSV'));
    expect(shown()).toContain('2 saved');
    expect(await saved.get('forums.csv')?.text()).toBe('\uFEFFName,Seats\r\nForum 1,1\r\nForum 2,2\r\n');
  });

  it('holds no formula and no made-up nought', () => {
    const rows = [{ id: '1', name: '=HYPERLINK("x")', seats: null }];
    expect(listAsCsv(columns, rows)).toBe(`\uFEFFName,Seats\r\n"'=HYPERLINK(""x"")",\r\n`);
  });
});
