// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { button, find, mount, press } from '../../test/mount.tsx';
import { Checkboxes } from '../field/choices.tsx';
import { TextField } from '../field/text-field.tsx';
import { FilterList } from './filter-list.tsx';

it('applies nothing until the button is pressed, then only what is filled in', async () => {
  const applied: string[] = [];
  await mount(
    <FilterList
      resultsLabel="Actions"
      clearHref="/actions"
      selected={[]}
      onApply={(values) => applied.push(values.toString())}
      fields={
        <>
          <TextField name="words" label="Words" defaultValue="  hate crime " />
          <TextField name="owner" label="Owner" />
          <Checkboxes
            name="status"
            label="Status"
            choices={['open', 'ongoing', 'closed'].map((value) => ({ value, label: value }))}
          />
        </>
      }
    >
      list
    </FilterList>,
  );
  await press(find('input[value="open"]'));
  await press(find('input[value="closed"]'));
  expect(applied).toEqual([]);
  await press(button('Apply filters'));
  expect(applied).toEqual(['words=hate+crime&status=open&status=closed']);
});

it('shows each chosen filter as a link to the view without it, and one that clears all', async () => {
  await mount(
    <FilterList
      resultsLabel="Actions"
      clearHref="/actions"
      selected={[{ group: 'Status', label: 'Overdue', removeHref: '/actions?words=x' }]}
      onApply={() => undefined}
      fields={null}
    >
      list
    </FilterList>,
  );
  expect(find('a[href="/actions?words=x"]').textContent).toBe('Remove this filter: Status: Overdue');
  expect(find('a[href="/actions"]').textContent).toBe('Clear filters');
  expect(button('Show filter (1 chosen)').getAttribute('aria-expanded')).toBe('false');
});
