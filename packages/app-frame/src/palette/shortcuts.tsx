import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import type { OfficePaletteProps, PalettePage } from './palette-parts.ts';
import { readShortcut } from './read-shortcut.ts';
import { hasSingleKeys } from './single-keys.ts';

/** Loaded when somebody asks for it. */
const ShortcutHelp = lazy(() =>
  import('./shortcut-help.tsx').then((part) => ({ default: part.ShortcutHelp })),
);

/** What is open over the page; null for nothing. */
export type OverPage = 'palette' | 'help' | null;

type Props = {
  readonly pages: readonly PalettePage[];
  readonly searchHref: string;
  readonly navigate: (href: string) => void;
  readonly Palette: ComponentType<OfficePaletteProps>;
  readonly open: OverPage;
  readonly setOpen: (open: OverPage) => void;
};

const longestPauseAfterG = 1500;

/**
 * Listens for the shortcuts of every page and shows what they open: the palette, or what the keys are. It listens from
 * the first screen on, since a key pressed before it came would be lost; what the keys open is fetched when asked for.
 */
export function Shortcuts({ pages, searchHref, navigate, Palette, open, setOpen }: Props) {
  const gAt = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isAfterG = event.timeStamp - gAt.current < longestPauseAfterG;
      const isElsewhere = document.querySelector('dialog[open]') !== null;
      const shortcut = readShortcut(event, {
        isTyping: isElsewhere || isField(event.target),
        hasSingleKeys: hasSingleKeys(),
        isAfterG,
      });
      if (shortcut === null) return;
      const page = shortcut.kind === 'go' && pages.find(({ letter }) => letter === shortcut.letter);
      gAt.current = shortcut.kind === 'goBegun' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (shortcut.kind === 'goBegun' || page === undefined) return;
      event.preventDefault();
      if (page) navigate(page.href);
      else if (shortcut.kind === 'search') navigate(searchHref);
      else if (shortcut.kind === 'help') setOpen('help');
      else if (shortcut.kind === 'palette') isElsewhere || setOpen('palette');
      else void import('./page-keys.ts').then(({ followPageKey }) => followPageKey(shortcut.kind));
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [pages, searchHref, navigate, setOpen]);

  if (open === null) return null;
  const close = () => setOpen(null);
  return (
    <Suspense>
      {open === 'palette' ? (
        <Palette pages={pages} navigate={navigate} onClose={close} onHelp={() => setOpen('help')} />
      ) : (
        <ShortcutHelp pages={pages} onClose={close} />
      )}
    </Suspense>
  );
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"]') !== null)
  );
}
