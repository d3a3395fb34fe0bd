export type PastedSchemes = {
  readonly schemes: readonly {
    readonly number: string | null;
    readonly title: string;
    readonly block: string;
    readonly heldFor: string | null;
    readonly assetLifeYears: number | null;
  }[];
  /** Row, column, reason and what to do; when there are any, nothing may be sent. */
  readonly problems: readonly string[];
};

/** Rows pasted from a spreadsheet: number, title, block, what it waits for, and years that what it buys will last. */
export function readPastedSchemes(text: string, blocks: readonly string[]): PastedSchemes {
  const schemes: PastedSchemes['schemes'][number][] = [];
  const problems: string[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const where = `Row ${at + 1}`;
    const [number = '', title = '', named = '', heldFor = '', life = ''] = line
      .split('\t')
      .map((cell) => cell.trim());
    const block = blocks.find((each) => each.toLowerCase() === named.toLowerCase());
    if (title === '') problems.push(`${where}, column 2: the title is missing; write it after the number.`);
    if (block === undefined) {
      problems.push(
        `${where}, column 3: there is no block "${named}"; write one of the blocks above, or add it there.`,
      );
    }
    if (!/^\d{0,3}$/.test(life)) {
      problems.push(`${where}, column 5: "${life}" is no number of years; write whole years, or nothing.`);
    } else if (title !== '' && block !== undefined) {
      schemes.push({
        number: number || null,
        title,
        block,
        heldFor: heldFor || null,
        assetLifeYears: life === '' ? null : Number(life),
      });
    }
  }
  return { schemes, problems };
}
