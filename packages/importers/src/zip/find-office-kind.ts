import { listParts } from './list-parts.ts';
import { textOfPart } from './unpack-part.ts';

const kinds: readonly (readonly [RegExp, string])[] = [
  [/macroEnabled|vbaProject/i, 'an Office document with macros'],
  [/wordprocessingml\.(?:document|template)\.main\+xml/, 'a Word document'],
  [/spreadsheetml\.(?:sheet|template)\.main\+xml/, 'an Excel workbook'],
  [/presentationml\./, 'a PowerPoint presentation'],
];

/** What an Office file says it is in its own list of contents, wherever that stands in it; null for any other ZIP. */
export async function findOfficeKind(bytes: Uint8Array): Promise<string | null> {
  const contents = listParts(bytes)?.find(({ name }) => name === '[Content_Types].xml');
  if (contents === undefined) return null;
  const text = await textOfPart(bytes, contents, 1024 * 1024);
  return kinds.find(([pattern]) => pattern.test(text ?? ''))?.[1] ?? null;
}
