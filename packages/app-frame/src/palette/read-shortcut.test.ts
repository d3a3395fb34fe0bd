import { describe, expect, it } from 'vitest';
import { readShortcut } from './read-shortcut.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const onPage = { isTyping: false, hasSingleKeys: true, isAfterG: false };

describe('a shortcut', () => {
  it('opens the palette by Ctrl or Cmd and K, also while typing and with single keys off', () => {
    for (const key of [
      { ...plain, ctrlKey: true, key: 'k' },
      { ...plain, metaKey: true, key: 'K' },
    ]) {
      expect(readShortcut(key, onPage)).toEqual({ kind: 'palette' });
      expect(readShortcut(key, { ...onPage, isTyping: true, hasSingleKeys: false })).toEqual({
        kind: 'palette',
      });
    }
    expect(readShortcut({ ...plain, ctrlKey: true, key: 'c' }, onPage)).toBeNull();
  });

  it('is a single key on a page, and not while typing or when they are off', () => {
    const keys = { '/': 'search', '?': 'help', g: 'goBegun', j: 'nextRow', k: 'rowBefore', e: 'edit' };
    for (const [key, kind] of Object.entries(keys)) {
      expect(readShortcut({ ...plain, key }, onPage)).toEqual({ kind });
      expect(readShortcut({ ...plain, key }, { ...onPage, isTyping: true })).toBeNull();
      expect(readShortcut({ ...plain, key }, { ...onPage, hasSingleKeys: false })).toBeNull();
    }
  });

  it('is a letter after g', () => {
    expect(readShortcut({ ...plain, key: 'm' }, { ...onPage, isAfterG: true })).toEqual({
      kind: 'go',
      letter: 'm',
    });
    expect(readShortcut({ ...plain, key: 'm' }, onPage)).toBeNull();
    expect(readShortcut({ ...plain, altKey: true, key: 'm' }, { ...onPage, isAfterG: true })).toBeNull();
  });
});
