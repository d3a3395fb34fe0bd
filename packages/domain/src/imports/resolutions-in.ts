type Printed = { readonly number: string | null; readonly text: string };

const heading = /^(?:it was )?resolved(?: that)?\s*[:–—-]?\s*/i;

/** What a meeting resolved: the limbs under "Resolved:", or the words after it in the same paragraph. */
export function resolutionsIn(paragraphs: readonly Printed[]): readonly string[] {
  const resolutions: string[] = [];
  let isOpen = false;
  for (const { number, text } of paragraphs) {
    const isNumbered = number !== null && /^\d/.test(number);
    if (heading.test(text)) {
      isOpen = true;
      resolutions.push(...limbsOf(text.replace(heading, '')));
    } else if (isOpen && !isNumbered && !/^actions?\b/i.test(text)) {
      resolutions.push(...limbsOf(text));
    } else {
      isOpen = false;
    }
  }
  return resolutions;
}

function limbsOf(text: string): readonly string[] {
  return text
    .split(/(?:^|\s)\([ivxa-z]{1,4}\)\s+/)
    .map((limb) => limb.trim())
    .filter((limb) => limb !== '');
}
