// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { find, mount } from '../../test/mount.tsx';
import { Link, type LinkProps, NavigationProvider } from './link.tsx';

async function clickedWith(init: MouseEventInit, props: Partial<LinkProps> = {}) {
  const went: string[] = [];
  await mount(
    <NavigationProvider navigate={(href) => went.push(href)}>
      <Link href="/admin/meetings?status=held" {...props}>
        Meetings
      </Link>
    </NavigationProvider>,
  );
  let isLeftToBrowser = false;
  const stopHere = (event: Event) => {
    isLeftToBrowser = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stopHere, { once: true });
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  await act(async () => find('a').dispatchEvent(event));
  return { went, isLeftToBrowser };
}

describe('a link inside the app', () => {
  it('goes through the router on a plain click, with its whole address', async () => {
    expect(await clickedWith({})).toEqual({ went: ['/admin/meetings?status=held'], isLeftToBrowser: false });
  });

  it.each([
    ['ctrl', { ctrlKey: true }],
    ['cmd', { metaKey: true }],
    ['shift', { shiftKey: true }],
    ['the middle button', { button: 1 }],
  ])('is left to the browser with %s', async (_, init) => {
    expect(await clickedWith(init)).toEqual({ went: [], isLeftToBrowser: true });
  });

  it.each([
    ['to another site', { href: 'https://example.org/' }],
    ['to a place on the same page', { href: '#paper-7' }],
    ['that opens elsewhere', { target: '_blank' }],
    ['that downloads', { download: '' }],
  ])('is left to the browser when it leads %s', async (_, props) => {
    expect(await clickedWith({}, props)).toEqual({ went: [], isLeftToBrowser: true });
  });
});
