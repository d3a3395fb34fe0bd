import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

/** Puts a part on a page of its own and takes it away after the test; `again` shows it with other props. */
export async function mount(part: ReactNode): Promise<{ again: (part: ReactNode) => Promise<void> }> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(async () => {
    await act(async () => root.unmount());
    place.remove();
  });
  const again = (shown: ReactNode) => act(async () => root.render(shown));
  await again(part);
  return { again };
}

/** The first element that matches, or a failed test that says what was looked for. */
export function find<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (found === null) throw new Error(`Nothing on the page matches ${selector}`);
  return found;
}

/** The button with these words. */
export function button(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === words);
  if (found === undefined) throw new Error(`No button says "${words}"`);
  return found;
}

export const press = (element: HTMLElement) => act(async () => element.click());

export const key = (element: HTMLElement, name: string) =>
  act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });

/** What a person does to a text box: React hears it as typing. */
export const type = (box: HTMLInputElement | HTMLTextAreaElement, text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set?.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
