/** One part of a ZIP, as its central directory and its own head say alike. */
export interface ZipPart {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly isStored: boolean;
  /** Bytes in the file. */
  readonly packed: number;
  /** Bytes it says it unpacks to. */
  readonly declared: number;
  /** Where its packed bytes begin. */
  readonly from: number;
}

const END = 0x06054b50;
const END_HEAD = 22;
const ENTRY = 0x02014b50;
const ENTRY_HEAD = 46;
const LOCAL = 0x04034b50;
const LOCAL_HEAD = 30;
const LONGEST_COMMENT = 0xffff;

/** The parts of a ZIP; null when it has no directory, or one that contradicts the parts: then nobody can say what is in it. */
export function listParts(bytes: Uint8Array): readonly ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(bytes, view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const part = readPart(bytes, view, at, end);
    if (part === null) return null;
    parts.push(part);
    at += entryLength(view, at);
  }
  const packed = parts.reduce((sum, part) => sum + part.packed, 0);
  const isWhole = new Set(parts.map((part) => part.name)).size === parts.length && packed <= bytes.length;
  return isWhole && at <= end ? parts : null;
}

function findEnd(bytes: Uint8Array, view: DataView): number | null {
  const furthest = Math.max(0, bytes.length - END_HEAD - LONGEST_COMMENT);
  for (let at = bytes.length - END_HEAD; at >= furthest; at--)
    if (view.getUint32(at, true) === END) return at;
  return null;
}

function readPart(bytes: Uint8Array, view: DataView, at: number, end: number): ZipPart | null {
  if (at + ENTRY_HEAD > end || view.getUint32(at, true) !== ENTRY) return null;
  const local = view.getUint32(at + 42, true);
  if (local + LOCAL_HEAD > end || view.getUint32(local, true) !== LOCAL) return null;
  const name = textAt(bytes, at + ENTRY_HEAD, view.getUint16(at + 28, true));
  const localNameLength = view.getUint16(local + 26, true);
  if (textAt(bytes, local + LOCAL_HEAD, localNameLength) !== name) return null;
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const from = local + LOCAL_HEAD + localNameLength + view.getUint16(local + 28, true);
  if ((method !== 0 && method !== 8) || from + packed > end) return null;
  return {
    name,
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    isStored: method === 0,
    packed,
    declared: view.getUint32(at + 24, true),
    from,
  };
}

function entryLength(view: DataView, at: number): number {
  return (
    ENTRY_HEAD + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  );
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(at, at + length));
}
