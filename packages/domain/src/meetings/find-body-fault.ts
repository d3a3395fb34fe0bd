import { longestBody, type PaperBody } from './paper-body.ts';

/** Why a document is no body of a paper. */
export type PaperBodyFault =
  | { readonly kind: 'NotADocument' }
  | { readonly kind: 'PartNotTaken'; readonly part: string }
  | { readonly kind: 'PartOutOfPlace'; readonly part: string; readonly inside: string }
  | { readonly kind: 'PartEmpty'; readonly part: string }
  | { readonly kind: 'DetailNotTaken'; readonly part: string; readonly detail: string }
  | { readonly kind: 'AddressNotTaken'; readonly address: string }
  | { readonly kind: 'CharacterNotTaken' }
  | { readonly kind: 'TableUneven' }
  | { readonly kind: 'TableTooWide' }
  | { readonly kind: 'TooDeep' }
  | { readonly kind: 'TooLong' };

type Rule = { readonly holds: readonly string[]; readonly least: number; readonly most?: number };

const words: Rule = { holds: ['text'], least: 0 };
const cell: Rule = { holds: ['paragraph'], least: 1, most: 1 };
const list: Rule = { holds: ['listItem'], least: 1 };

/** Every node there is, and what may stand in it. */
const rules: Readonly<Record<string, Rule>> = {
  doc: { holds: ['paragraph', 'heading', 'bulletList', 'orderedList', 'table'], least: 0 },
  paragraph: words,
  heading: words,
  bulletList: list,
  orderedList: list,
  listItem: { holds: ['paragraph', 'bulletList', 'orderedList'], least: 1 },
  table: { holds: ['tableRow'], least: 2 },
  tableRow: { holds: ['tableHeader', 'tableCell'], least: 1 },
  tableHeader: cell,
  tableCell: cell,
};

type Part = Readonly<Record<string, unknown>>;

/** The first thing that is wrong with what should be the body of a paper; null when it is one, exactly. */
export function findBodyFault(value: unknown): PaperBodyFault | null {
  const counted = { characters: 0, nodes: 0 };

  function inNode(node: unknown, depth: number): PaperBodyFault | null {
    if (!isPart(node) || typeof node.type !== 'string') return { kind: 'NotADocument' };
    const part = node.type;
    counted.nodes += 1;
    if (counted.nodes > longestBody.nodes) return { kind: 'TooLong' };
    if (depth > longestBody.depth) return { kind: 'TooDeep' };
    if (part === 'text') return inText(node);
    const rule = Object.hasOwn(rules, part) ? rules[part] : undefined;
    if (rule === undefined) return { kind: 'PartNotTaken', part: shown(part) };
    const detail = detailNotTaken(
      node,
      part === 'heading' ? ['type', 'attrs', 'content'] : ['type', 'content'],
    );
    if (detail !== null) return { kind: 'DetailNotTaken', part, detail };
    if (part === 'heading' && !isLevel(node.attrs)) return { kind: 'DetailNotTaken', part, detail: 'attrs' };
    const content = node.content === undefined && part !== 'doc' ? [] : node.content;
    if (!Array.isArray(content)) return { kind: 'NotADocument' };
    if (content.length < rule.least) return { kind: 'PartEmpty', part };
    if (rule.most !== undefined && content.length > rule.most)
      return { kind: 'PartOutOfPlace', part: 'paragraph', inside: part };
    for (const child of content as readonly unknown[]) {
      const type = isPart(child) ? child.type : null;
      if (typeof type === 'string' && !rule.holds.includes(type)) {
        const isKnown = type === 'text' || Object.hasOwn(rules, type);
        return isKnown
          ? { kind: 'PartOutOfPlace', part: type, inside: part }
          : { kind: 'PartNotTaken', part: shown(type) };
      }
      const fault = inNode(child, depth + 1);
      if (fault !== null) return fault;
    }
    return faultOfShape(part, content as readonly Part[]);
  }

  function inText(node: Part): PaperBodyFault | null {
    const detail = detailNotTaken(node, ['type', 'text', 'marks']);
    if (detail !== null) return { kind: 'DetailNotTaken', part: 'text', detail };
    const { text, marks = [] } = node;
    if (typeof text !== 'string' || !Array.isArray(marks)) return { kind: 'NotADocument' };
    if (text === '') return { kind: 'PartEmpty', part: 'text' };
    if (hasUnstorable(text)) return { kind: 'CharacterNotTaken' };
    counted.characters += text.length;
    if (counted.characters > longestBody.characters) return { kind: 'TooLong' };
    for (const mark of marks as readonly unknown[]) {
      const fault = faultOfMark(mark);
      if (fault !== null) return fault;
    }
    return null;
  }

  if (!isPart(value) || value.type !== 'doc') return { kind: 'NotADocument' };
  return inNode(value, 0);
}

/** Whether it is the body of a paper and nothing besides. */
export function isPaperBody(value: unknown): value is PaperBody {
  return findBodyFault(value) === null;
}

function faultOfMark(mark: unknown): PaperBodyFault | null {
  if (!isPart(mark) || typeof mark.type !== 'string') return { kind: 'NotADocument' };
  if (mark.type !== 'link') {
    if (mark.type !== 'bold' && mark.type !== 'italic')
      return { kind: 'PartNotTaken', part: shown(mark.type) };
    const detail = detailNotTaken(mark, ['type']);
    return detail === null ? null : { kind: 'DetailNotTaken', part: mark.type, detail };
  }
  const detail =
    detailNotTaken(mark, ['type', 'attrs']) ??
    (isPart(mark.attrs) ? detailNotTaken(mark.attrs, ['href']) : 'attrs');
  if (detail !== null) return { kind: 'DetailNotTaken', part: 'link', detail };
  const href = (mark.attrs as Part).href;
  return typeof href === 'string' && isWebAddress(href)
    ? null
    : { kind: 'AddressNotTaken', address: shown(String(href)) };
}

/** An address of the web and of nothing else: no script, no file, no mail. */
export function isWebAddress(href: string): boolean {
  return (
    href.length <= 2_000 && /^https?:\/\/[^\s/?#<>"'\\]+[^\s<>"\\]*$/i.test(href) && !hasUnstorable(href)
  );
}

function faultOfShape(part: string, content: readonly Part[]): PaperBodyFault | null {
  if (part === 'listItem' && content[0]?.type !== 'paragraph') return { kind: 'PartEmpty', part };
  if (part !== 'table') return null;
  const rows = content.map((row) => row.content as readonly Part[]);
  const width = rows[0]?.length ?? 0;
  if (width > longestBody.columns) return { kind: 'TableTooWide' };
  const isEven = rows.every(
    (cells, at) =>
      cells.length === width && cells.every(({ type }) => (type === 'tableHeader') === (at === 0)),
  );
  return isEven ? null : { kind: 'TableUneven' };
}

function isLevel(attrs: unknown): boolean {
  if (!isPart(attrs) || detailNotTaken(attrs, ['level']) !== null) return false;
  return attrs.level === 2 || attrs.level === 3;
}

function detailNotTaken(part: Part, taken: readonly string[]): string | null {
  const detail = Object.keys(part).find((name) => !taken.includes(name));
  return detail === undefined ? null : shown(detail);
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Half a character and characters nobody types cannot be kept. */
function hasUnstorable(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u0008\u000a-\u001f\u007f]|\p{Surrogate}/u.test(text);
}

function shown(words: string): string {
  return words.replace(/[^\w :/.-]/g, '').slice(0, 60);
}
