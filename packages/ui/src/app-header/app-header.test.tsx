// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { button, find, key, mount, press } from '../../test/mount.tsx';
import { AppHeader } from './app-header.tsx';

const header = (
  <AppHeader
    product="Office"
    homeHref="/admin/"
    navigation={[
      { label: 'Home', href: '/admin/' },
      { label: 'Meetings', href: '/admin/meetings', current: true },
    ]}
    account={{ name: 'Governance Officer', links: [], onSignOut: () => undefined }}
  />
);

it('marks the one place where the person is', async () => {
  await mount(header);
  const marked = [...document.querySelectorAll('[aria-current="page"]')].map((link) => link.textContent);
  expect(marked).toEqual(['Meetings']);
});

it('folds and unfolds the navigation, and folds it once a place is chosen', async () => {
  await mount(header);
  const menu = button('Menu');
  expect(menu.getAttribute('aria-expanded')).toBe('false');
  await press(menu);
  expect(menu.getAttribute('aria-expanded')).toBe('true');
  expect(find(`#${CSS.escape(menu.getAttribute('aria-controls') ?? '')}`).dataset.open).toBe('true');
  await press(find('a[href="/admin/meetings"]'));
  expect(menu.getAttribute('aria-expanded')).toBe('false');
});

it('closes the account menu on Escape and gives the focus back to it', async () => {
  await mount(header);
  const account = find<HTMLDetailsElement>('details');
  account.open = true;
  button('Sign out').focus();
  await key(button('Sign out'), 'Escape');
  expect(account.open).toBe(false);
  expect(document.activeElement).toBe(find('summary'));
});
