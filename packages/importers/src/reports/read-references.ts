import { resembles } from '../lines/resemble.ts';
import type { SourceLine } from '../lines/source-line.ts';
import { isBlank } from '../lines/source-line.ts';
import { readName } from '../people/is-name.ts';
import { splitPeopleRun } from './split-people-run.ts';

export interface References {
  readonly contactOfficers: string[];
  readonly sourceDocuments: string[];
  /** The lines they stand on, which are then not read as tables. */
  readonly lines: ReadonlySet<number>;
}

/** Reads the source documents and the contact officers a report ends with. */
export function readReferences(lines: readonly SourceLine[]): References {
  const contactOfficers: string[] = [];
  const sourceDocuments: string[] = [];
  const used = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const labelled = readLabelled(line);
    if (labelled === null) continue;
    used.add(line.number);
    const below = labelled.value === '' ? lines.slice(index + 1).find((each) => !isBlank(each)) : undefined;
    if (below !== undefined && readLabelled(below) === null) used.add(below.number);
    const value = labelled.value !== '' ? labelled.value : (below?.raw ?? '');
    if (labelled.kind === 'contact') {
      const others = othersBelow(lines, below === undefined ? index : lines.indexOf(below));
      for (const other of others) used.add(other.number);
      contactOfficers.push(...splitPeopleRun([value, ...others.map((other) => other.text)].join('\n')));
    } else sourceDocuments.push(...splitDocuments(value));
  }
  return { contactOfficers, sourceDocuments, lines: used };
}

/** People listed on the lines straight under the first contact officer. */
function othersBelow(lines: readonly SourceLine[], at: number): SourceLine[] {
  const others: SourceLine[] = [];
  for (const line of lines.slice(at + 1)) {
    if (
      line.cells !== null ||
      readLabelled(line) !== null ||
      readName(line.text.split(',')[0] ?? '') === null
    )
      break;
    others.push(line);
  }
  return others;
}

function readLabelled(line: SourceLine): { kind: 'contact' | 'source'; value: string } | null {
  const raw = line.raw.trim();
  const cut = line.cells === null ? raw.indexOf(':') : raw.replace(/^\|/, ' ').search(/[\t|]/);
  const label = cut < 0 ? line.text : raw.slice(0, cut);
  if (label.length > 60) return null;
  const bare = label.replace(/<[^<>]{1,40}>/g, '');
  const value =
    cut < 0
      ? ''
      : raw
          .slice(cut + 1)
          .replace(/\|\s*$/, '')
          .trim();
  if (
    resembles(
      bare,
      'contactofficer',
      'contactofficers',
      'contact',
      'contacts',
      'officercontact',
      'contactdetails',
      'contactforfurtherinformation',
    )
  ) {
    return { kind: 'contact', value };
  }
  if (
    resembles(
      bare,
      'sourcedocument',
      'sourcedocuments',
      'backgroundpapers',
      'backgrounddocuments',
      'backgroundpaper',
      'sources',
      'listofbackgroundpapers',
    )
  ) {
    return { kind: 'source', value };
  }
  return null;
}

/** Cuts at paragraphs, at the end of an address, and after "November 2014" where the next title begins. */
function splitDocuments(markedUp: string): string[] {
  return markedUp
    .replace(/<\/a>|<\/p>|<br\s?\/?>|<\/li>/gi, '\n')
    .replace(/<[^<>]{1,600}>/g, '')
    .replace(/\*\*/g, '')
    .replace(/&amp;/g, '&')
    .replace(
      /((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}) (?=[A-Z])/g,
      '$1\n',
    )
    .split(/\n|\s{3,}/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part.length > 2 && !/^(?:none|nil|n\/a)\.?$/i.test(part));
}
