import { useEffect } from 'react';

/** Brings the paragraph the address points at into view and gives it the focus, once it is on the page. */
export function useGoToAnchor(anchor: string | null, isOnPage: boolean): void {
  useEffect(() => {
    if (anchor === null || !isOnPage) return;
    const place = document.getElementById(anchor);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, [anchor, isOnPage]);
}
