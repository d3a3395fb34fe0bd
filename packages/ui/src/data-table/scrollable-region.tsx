import type { ReactNode } from 'react';

/** A named region that scrolls sideways and can be reached and scrolled by keyboard. */
export function ScrollableRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable pane must be reachable by keyboard
    <section className="cc-scrollable" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
