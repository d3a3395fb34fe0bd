/** A pack in its printed order, as far as its numbering goes. */
export type NumberedPack = {
  readonly items: readonly { readonly id: string; readonly number: string }[];
  readonly papers: readonly NumberedPaper[];
  /** Earlier minutes under the item that approves them; `itemNumber` is null for the meeting's own. */
  readonly minutes: readonly {
    readonly id: string;
    readonly itemNumber: string | null;
    readonly paragraphs: readonly Printed[];
  }[];
};

export type NumberedPaper = {
  readonly id: string;
  readonly itemNumber: string | null;
  readonly paragraphs: readonly Printed[];
};

type Printed = { readonly id: string; readonly number: string | null };

/**
 * The one numbering of a pack, by the id of each thing: items as printed ("7"), papers "7", "7.1" for its next,
 * "S1" for a supplement, paragraphs "7 § 4.1", minutes "3 M 5.2". What is added at the end renumbers nothing.
 */
export function packNumbering(pack: NumberedPack): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const item of pack.items) labels.set(item.id, item.number);
  const names = paperLabels(
    pack.papers,
    pack.items.map((item) => item.number),
  );
  pack.papers.forEach((paper, at) => {
    const label = names[at] ?? '';
    labels.set(paper.id, label);
    number(paper.paragraphs, `${label} §`, labels);
  });
  for (const { id, itemNumber, paragraphs } of pack.minutes) {
    const label = itemNumber === null ? 'M' : `${itemNumber} M`;
    labels.set(id, label);
    number(paragraphs, label, labels);
  }
  return labels;
}

/** The label of each paper, in the order given; a supplement passes over what a late item is called already. */
export function paperLabels(
  papers: readonly { readonly itemNumber: string | null }[],
  itemNumbers: readonly string[],
): readonly string[] {
  const underItem = new Map<string | null, number>();
  const loose = papers.filter(({ itemNumber }) => itemNumber === null).length;
  const supplements = freeSupplements(loose, itemNumbers);
  return papers.map(({ itemNumber }) => {
    const before = underItem.get(itemNumber) ?? 0;
    underItem.set(itemNumber, before + 1);
    if (itemNumber === null) return supplements[before] ?? '';
    return before === 0 ? itemNumber : `${itemNumber}.${before}`;
  });
}

/** The first so many of S1, S2, S3 that no item has. */
export function freeSupplements(count: number, itemNumbers: readonly string[]): readonly string[] {
  const all = Array.from({ length: count + itemNumbers.length }, (_, at) => `S${at + 1}`);
  return all.filter((label) => !itemNumbers.includes(label)).slice(0, count);
}

/** As printed after the prefix; an unnumbered paragraph is named by its place, a number printed twice is told apart. */
export function paragraphLabels(prefix: string, numbers: readonly (string | null)[]): readonly string[] {
  const taken = new Set<string>();
  return numbers.map((number, at) => {
    const label = number === null ? `${prefix} ¶${at + 1}` : `${prefix} ${number}`;
    let distinct = label;
    for (let again = 2; taken.has(distinct); again += 1) distinct = `${label} (${again})`;
    taken.add(distinct);
    return distinct;
  });
}

function number(paragraphs: readonly Printed[], prefix: string, labels: Map<string, string>): void {
  const names = paragraphLabels(
    prefix,
    paragraphs.map((paragraph) => paragraph.number),
  );
  paragraphs.forEach((paragraph, at) => {
    labels.set(paragraph.id, names[at] ?? '');
  });
}
