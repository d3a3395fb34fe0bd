import type { HeaderLink } from '@concordat/ui';
import type { PalettePage } from '../palette/palette-parts.ts';

/** A noun of the header, and the places under it. */
export type Noun = HeaderLink & { readonly places: readonly HeaderLink[] };

/** The places of an app under their nouns; a noun leads to the first of its places that this person may open. */
export function nounsOf(pages: readonly PalettePage[], path: string, homeHref: string): readonly Noun[] {
  const labels = [...new Set(pages.map(nounOf))];
  return labels.map((label) => {
    const places = pages
      .filter((page) => nounOf(page) === label)
      .map((page) => ({
        label: page.label,
        href: page.href,
        current: isWithinPlace(path, page.href, homeHref),
      }));
    const href = places[0]?.href ?? homeHref;
    return { label, href, current: places.some(({ current }) => current), places };
  });
}

function nounOf({ noun, label }: PalettePage): string {
  return noun ?? label;
}

/** A page belongs to the place whose address it continues; the home page only to itself. */
function isWithinPlace(path: string, href: string, homeHref: string): boolean {
  return path === href || (href !== homeHref && path.startsWith(`${href}/`));
}
