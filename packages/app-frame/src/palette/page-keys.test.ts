import { beforeEach, describe, expect, it } from 'vitest';
import { followPageKey } from './page-keys.ts';

beforeEach(() => {
  document.body.innerHTML = `<nav><a href="/n">Elsewhere</a></nav><main>
    <table><tbody>
      <tr><th><a href="/1">One</a></th><td><a href="/1b">More</a></td></tr>
      <tr><td>No link</td></tr>
      <tr><th><a href="/2">Two</a></th></tr>
    </tbody></table>
    <section><a href="/s">Here</a></section>
    <section id="second"><a href="/t">There</a>
      <details><summary>Read more</summary></details>
      <details id="form"><summary>Change</summary><form><input name="words"></form></details></section>
  </main>`;
});

const focused = () => document.activeElement?.textContent ?? '';

describe('the keys of a page', () => {
  it('go from row to row by its first link, over rows without one, and stay at the ends', () => {
    followPageKey('nextRow');
    expect(focused()).toBe('One');
    followPageKey('nextRow');
    expect(focused()).toBe('Two');
    followPageKey('nextRow');
    expect(focused()).toBe('Two');
    followPageKey('rowBefore');
    followPageKey('rowBefore');
    expect(focused()).toBe('One');
  });

  it('go on from the row another link of which has the focus', () => {
    document.querySelector<HTMLElement>('a[href="/1b"]')?.focus();
    followPageKey('nextRow');
    expect(focused()).toBe('Two');
  });

  it('open the first form of what has the focus, or of the page', () => {
    for (const href of ['/t', '/s']) {
      const form = document.querySelector<HTMLDetailsElement>('#form');
      if (form !== null) form.open = false;
      document.querySelector<HTMLElement>(`a[href="${href}"]`)?.focus();
      followPageKey('edit');
      expect(form?.open).toBe(true);
      expect(document.activeElement?.getAttribute('name')).toBe('words');
    }
  });

  it('do nothing where there is nothing', () => {
    document.body.innerHTML = '<main><p>Empty</p></main>';
    for (const kind of ['nextRow', 'rowBefore', 'edit'] as const) followPageKey(kind);
    expect(document.activeElement).toBe(document.body);
  });
});
