import { findDoctype } from './find-doctype.ts';
import { listParts, type ZipPart } from './list-parts.ts';
import { unpackPart } from './unpack-part.ts';

/** Most bytes an Office file may unpack to, declared and counted. */
export const mostUnpacked = 100 * 1024 * 1024;
const MOST_PARTS = 2_000;
/** Most times its size that a file of some size may unpack to: writing compresses ten or twenty times, never more than this. */
const GREATEST_RATIO = 100;
const SMALL = 1024 * 1024;

/**
 * Why a Word document or workbook (a ZIP of XML) must not be opened, as the end of a sentence after its name, or null.
 * What the parts declare is looked at first; then each is unpacked and counted, and nothing of it is kept.
 */
export async function findOfficeFault(bytes: Uint8Array): Promise<string | null> {
  const parts = listParts(bytes);
  if (parts === null) return 'is damaged: open it in Office, save it again and bring that';
  const declared = findDeclaredFault(parts);
  if (declared !== null) return declared;
  for (const part of parts) {
    const doctype = findDoctype();
    if (!(await unpackPart(bytes, part, (piece) => doctype.read(piece)))) {
      return 'holds other than it says it holds, as no Office program writes it; save it again from Office and bring that';
    }
    if (doctype.isFound()) {
      return 'defines its own document type, which Office never does and which can be used to attack a reader; save it again from Office and bring that';
    }
  }
  return null;
}

function findDeclaredFault(parts: readonly ZipPart[]): string | null {
  const unpacked = parts.reduce((sum, part) => sum + part.declared, 0);
  const packed = parts.reduce((sum, part) => sum + part.packed, 0);
  if (parts.length > MOST_PARTS) {
    return `holds ${parts.length.toLocaleString('en-GB')} parts, and at most 2,000 can be read; take pictures out or split it`;
  }
  if (unpacked > mostUnpacked) return 'unpacks to more than 100 MB; take pictures out or split it';
  if (unpacked > SMALL && unpacked > GREATEST_RATIO * packed) {
    return 'unpacks to more than 100 times its size, as no paper does; save it again from Office and bring that';
  }
  if (parts.some(({ isEncrypted }) => isEncrypted)) return protectedByPassword;
  if (parts.some(({ name }) => leadsOutside(name))) {
    return 'names a place outside itself for one of its parts; save it again from Office and bring that';
  }
  if (parts.some(({ name }) => /vbaproject\.bin$|vbadata\.xml$/i.test(name))) return holdsMacros;
  return null;
}

export const protectedByPassword = 'is protected by a password; take the password off and bring it again';
export const holdsMacros =
  'holds macros, which are never taken in; save it without them (.docx or .xlsx) and bring that';

/** No part of a document has a path to climb: nothing is ever unpacked to a disk, and a file that tries is not opened. */
function leadsOutside(name: string): boolean {
  return /^[/\\]|^[a-z]:|\\|\0|(?:^|\/)\.\.(?:\/|$)/i.test(name);
}
