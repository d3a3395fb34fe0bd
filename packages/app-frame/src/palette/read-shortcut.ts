/** What a key asks for; a letter after `g` names the page to go to. */
export type Shortcut =
  | { readonly kind: 'palette' | 'search' | 'help' | 'goBegun' | 'nextRow' | 'rowBefore' | 'edit' }
  | { readonly kind: 'go'; readonly letter: string };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

type Circumstances = {
  /** The key goes into a field. */
  readonly isTyping: boolean;
  /** Off where the person turned single keys off (WCAG 2.1.4). */
  readonly hasSingleKeys: boolean;
  /** `g` was the key before, a moment ago. */
  readonly isAfterG: boolean;
};

/** Null for a key that means nothing here. */
export function readShortcut(
  key: Key,
  { isTyping, hasSingleKeys, isAfterG }: Circumstances,
): Shortcut | null {
  if (key.altKey) return null;
  if (key.ctrlKey || key.metaKey) return key.key.toLowerCase() === 'k' ? { kind: 'palette' } : null;
  if (isTyping || !hasSingleKeys) return null;
  if (isAfterG && /^[a-z]$/.test(key.key)) return { kind: 'go', letter: key.key };
  const kind = singleKeys[key.key];
  return kind === undefined ? null : { kind };
}

const singleKeys: { readonly [key: string]: Exclude<Shortcut['kind'], 'go' | 'palette'> | undefined } = {
  g: 'goBegun',
  '/': 'search',
  '?': 'help',
  j: 'nextRow',
  k: 'rowBefore',
  e: 'edit',
};
