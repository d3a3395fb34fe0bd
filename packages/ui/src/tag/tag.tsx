import type { ReactNode } from 'react';

/** `alarm` late or wrong, `caution` waiting for somebody, `active` going on, `good` newly done, `quiet` everything else. */
export type TagTone = 'quiet' | 'active' | 'caution' | 'alarm' | 'good';

/** A status in words; the tone only repeats what the words say. */
export function Tag({ tone = 'quiet', children }: { tone?: TagTone; children: ReactNode }) {
  return <strong className={`govuk-tag cc-tag cc-tag--${tone}`}>{children}</strong>;
}
