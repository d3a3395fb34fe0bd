import { useEffect } from 'react';

/** Sets the tab's title to "Error: page – product"; `hasErrors` adds the word that a screen reader hears first. */
export function useDocumentTitle(page: string, product: string, hasErrors = false): void {
  useEffect(() => {
    document.title = `${hasErrors ? 'Error: ' : ''}${page} – ${product}`;
  }, [page, product, hasErrors]);
}
