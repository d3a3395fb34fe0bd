// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { find, mount } from '../../test/mount.tsx';
import { PageFrame } from './page-frame.tsx';

const page = (key: string) => (
  <PageFrame header={null} pageKey={key}>
    <h1>{key}</h1>
  </PageFrame>
);

it('moves the focus to the main part when another page is shown, and not on the first or the same', async () => {
  const frame = await mount(page('/meetings'));
  expect(document.activeElement).toBe(document.body);
  await frame.again(page('/meetings'));
  expect(document.activeElement).toBe(document.body);
  await frame.again(page('/actions'));
  expect(document.activeElement).toBe(find('main'));
});

it('leads the keyboard past the header first', async () => {
  await mount(page('/meetings'));
  const skip = find<HTMLAnchorElement>('a');
  expect(find(skip.getAttribute('href') ?? '').tagName).toBe('MAIN');
});
