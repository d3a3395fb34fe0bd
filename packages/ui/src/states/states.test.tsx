// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { button, find, mount, press, type } from '../../test/mount.tsx';
import { ConflictState } from './conflict-state.tsx';
import { ErrorState } from './error-state.tsx';
import { LoadingState } from './loading-state.tsx';

describe('loading', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const after = (milliseconds: number) => act(async () => vi.advanceTimersByTime(milliseconds));

  it('shows nothing for 300 ms, then a skeleton, then words and a way out', async () => {
    await mount(<LoadingState what="the board pack" onCancel={() => undefined} />);
    await after(299);
    expect(find('.cc-loading').textContent).toBe('');
    expect(document.querySelector('.cc-skeleton')).toBeNull();
    await after(1);
    expect(find('[role="status"]').textContent).toBe('Loading the board pack');
    expect(document.querySelector('.cc-skeleton')).not.toBeNull();
    expect(document.querySelector('button')).toBeNull();
    await after(9_700);
    expect(find('[role="status"]').textContent).toContain('Still loading the board pack');
    expect(button('Stop loading')).toBeTruthy();
  });
});

describe('conflict', () => {
  it('keeps both texts in the box for combining and hands back what was made of them', async () => {
    const combined: string[] = [];
    await mount(
      <ConflictState
        title="Changed at 10:42am"
        mine="Mine."
        theirs="Theirs."
        onKeepMine={() => undefined}
        onKeepTheirs={() => undefined}
        onCombine={(text) => combined.push(text)}
      />,
    );
    await press(button('Combine'));
    const box = find<HTMLTextAreaElement>('textarea');
    expect(box.value).toBe('Theirs.\n\nMine.');
    await type(box, 'Theirs, then mine.');
    await press(button('Save combined text'));
    expect(combined).toEqual(['Theirs, then mine.']);
  });
});

it('says whether anything was saved, and a reference', async () => {
  await mount(
    <ErrorState title="We could not save the update" saved="Nothing was saved." reference="01JF">
      Try again.
    </ErrorState>,
  );
  const words = find('[role="alert"]').textContent;
  expect(words).toContain('Nothing was saved.');
  expect(words).toContain('Reference 01JF');
});
