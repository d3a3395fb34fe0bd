import { listParts } from './list-parts.ts';
import { textOfPart } from './unpack-part.ts';

/**
 * What an Office file would fetch from elsewhere, each as its kind ("image", "attachedTemplate"). A link that a person
 * would follow is not among them: its words are read, its address is not.
 */
export async function findExternalParts(bytes: Uint8Array): Promise<string[]> {
  const relationships = (listParts(bytes) ?? []).filter(({ name }) => name.endsWith('.rels'));
  const found: string[] = [];
  for (const part of relationships) {
    const text = (await textOfPart(bytes, part, 4 * 1024 * 1024)) ?? '';
    for (const [tag] of text.matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)) {
      const kind = /\bType\s*=\s*["'][^"']*\/(\w+)["']/.exec(tag)?.[1] ?? 'part';
      if (/\bTargetMode\s*=\s*["']External["']/i.test(tag) && kind !== 'hyperlink') found.push(kind);
    }
  }
  return found;
}
