import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { listParts } from '../../src/zip/list-parts.ts';

/** A part as it is written into a ZIP; what it says of itself may be a lie. */
export interface PartToZip {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly declared?: number;
  readonly flags?: number;
}

/** A ZIP of these parts, each deflated. */
export function zipOf(parts: readonly PartToZip[]): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, content, declared, flags = 0 } of parts) {
    const bytes = Buffer.from(content as Uint8Array);
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32?.(bytes) ?? 0, 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(declared ?? bytes.length, 18);
    shared.writeUInt16LE(title.length, 22);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), shared, title, packed]);
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), shared, offset, title]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

/** The parts of a ZIP, to be written again with some of them changed or added. */
export function partsOf(bytes: Uint8Array): PartToZip[] {
  return (listParts(bytes) ?? []).map(({ name, from, packed, isStored }) => {
    const content = bytes.subarray(from, from + packed);
    return { name, content: isStored ? content : inflateRawSync(content) };
  });
}

/** The ZIP with one part of it written anew, or added. */
export function withPart(bytes: Uint8Array, name: string, change: (before: string) => string): Uint8Array {
  const parts = partsOf(bytes);
  const before = parts.find((part) => part.name === name);
  const content = change(
    before === undefined ? '' : Buffer.from(before.content as Uint8Array).toString('utf8'),
  );
  return zipOf([...parts.filter((part) => part !== before), { name, content }]);
}
