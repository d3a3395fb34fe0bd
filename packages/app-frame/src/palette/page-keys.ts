import type { Shortcut } from './read-shortcut.ts';

/** What a key does on the page as it stands: to the next row of a list, to the one before, or into a form. */
export function followPageKey(kind: Shortcut['kind']): void {
  const main = document.querySelector('main');
  if (main === null) return;
  if (kind === 'nextRow') focusRow(main, 1);
  if (kind === 'rowBefore') focusRow(main, -1);
  if (kind === 'edit') openForm(main);
}

/** Focuses the first link of the row after, or before, the one that has the focus; the ends are not left. */
function focusRow(main: HTMLElement, step: 1 | -1): void {
  const links = [...main.querySelectorAll<HTMLElement>('tbody tr')].flatMap(
    (row) => row.querySelector<HTMLElement>('a[href]') ?? [],
  );
  const at = links.findIndex((link) => rowOf(link)?.contains(document.activeElement));
  const to = at < 0 ? 0 : at + step;
  links[Math.min(Math.max(to, 0), links.length - 1)]?.focus();
}

function rowOf(link: HTMLElement): Element | null {
  return link.closest('tr');
}

/** Opens the first form of the part of the page that has the focus, or else of the page, and goes into it. */
function openForm(main: HTMLElement): void {
  const part = document.activeElement?.closest('article, section, li, tr');
  const form = (part && formIn(part)) ?? formIn(main);
  if (form === undefined) return;
  form.open = true;
  form.querySelector<HTMLElement>('form :is(input, select, textarea):not([type="hidden"])')?.focus();
}

function formIn(part: Element): HTMLDetailsElement | undefined {
  return [...part.querySelectorAll('details')].find((each) => each.querySelector('form') !== null);
}
