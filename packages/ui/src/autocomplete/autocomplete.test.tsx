// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, it } from 'vitest';
import { find, key, mount, type } from '../../test/mount.tsx';
import { Autocomplete } from './autocomplete.tsx';

const choices = ['Chief Constable', 'Chief Executive', 'Director of Estates'].map((label) => ({
  value: label.toLowerCase().replaceAll(' ', '-'),
  label,
}));

function Owner() {
  const [value, setValue] = useState<string | null>(null);
  return <Autocomplete name="owner" label="Owner" choices={choices} value={value} onChange={setValue} />;
}

const box = () => find<HTMLInputElement>('#owner');
const sent = () => find<HTMLInputElement>('input[name="owner"]').value;

it('takes the choice the arrow keys are on and says which that is', async () => {
  await mount(<Owner />);
  await type(box(), 'chief');
  await key(box(), 'ArrowDown');
  await key(box(), 'ArrowDown');
  const active = find(`#${CSS.escape(box().getAttribute('aria-activedescendant') ?? '')}`);
  expect(active.textContent).toBe('Chief Executive');
  await key(box(), 'Enter');
  expect([box().value, sent(), box().getAttribute('aria-expanded')]).toEqual([
    'Chief Executive',
    'chief-executive',
    'false',
  ]);
});

it('goes back to what was chosen on Escape', async () => {
  await mount(<Owner />);
  await type(box(), 'dir');
  await key(box(), 'ArrowUp');
  await key(box(), 'Enter');
  await type(box(), 'something else');
  await key(box(), 'Escape');
  expect([box().value, sent()]).toEqual(['Director of Estates', 'director-of-estates']);
});

it('says how many match and sends nothing that was only typed', async () => {
  await mount(<Owner />);
  await type(box(), 'chief');
  expect(find('[role="status"]').textContent).toBe('2 matches');
  await type(box(), 'chaplain');
  expect(find('[role="status"]').textContent).toBe('No match. Check the spelling or type less of it.');
  expect(sent()).toBe('');
});
