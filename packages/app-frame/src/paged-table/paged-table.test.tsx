import { EmptyState } from '@concordat/ui';
import { button, mount, press } from '@concordat/ui/mount';
import { describe, expect, it } from 'vitest';
import { type PagedList, PagedTable, type PagedTableProps } from './paged-table.tsx';

type Forum = { readonly id: string; readonly name: string };

const page: PagedList<Forum> = {
  edges: [{ node: { id: '1', name: 'Business Co-ordination Board' } }],
  pageInfo: { hasNextPage: true, endCursor: 'one' },
};
const still = { loading: false, refetch: () => {}, fetchMore: async () => {} };

const forums = (props: Partial<PagedTableProps<Forum>>) => (
  <PagedTable
    what="the forums"
    list={page}
    query={still}
    caption="Forums"
    columns={[{ key: 'name', head: 'Name', cell: ({ name }) => name }]}
    rowKey={({ id }) => id}
    empty={<EmptyState title="No forums yet" />}
    more="Show more forums"
    {...props}
  />
);
const shown = () => document.body.textContent ?? '';

describe('a list that grows page by page', () => {
  it('asks for what follows the last row it has', async () => {
    const asked: unknown[] = [];
    await mount(forums({ query: { ...still, fetchMore: async (next) => void asked.push(next) } }));
    await press(button('Show more forums'));
    expect(asked).toEqual([{ variables: { after: 'one' } }]);
  });

  it('keeps its rows and says so when what follows cannot be fetched', async () => {
    const fetchMore = () => Promise.reject(new Error('The office cannot be reached.'));
    await mount(forums({ query: { ...still, fetchMore } }));
    await press(button('Show more forums'));
    expect(shown()).toContain('What follows could not be fetched. The office cannot be reached.');
    expect(shown()).toContain('Business Co-ordination Board');
  });

  it('says what could not be listed, and tries again', async () => {
    let tries = 0;
    const query = {
      ...still,
      error: { message: 'The office cannot be reached.' },
      refetch: () => (tries += 1),
    };
    await mount(forums({ list: undefined, query }));
    expect(shown()).toContain('The forums could not be listed');
    await press(button('Try again'));
    expect(tries).toBe(1);
  });

  it('says that there is nothing yet instead of showing an empty table', async () => {
    await mount(forums({ list: { ...page, edges: [] } }));
    expect(shown()).toContain('No forums yet');
    expect(document.querySelector('table')).toBeNull();
  });
});
