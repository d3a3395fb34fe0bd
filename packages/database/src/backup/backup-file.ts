/** How a backup file begins. */
export const firstLine = 'concordat-backup 1\n';

/** How it ends: where the manifest begins, and the SHA-256 over everything before, that number included. */
export function lastLine(manifestOffset: number, sha256: string): string {
  return `${offsetText(manifestOffset)} ${sha256}\n`;
}

export function offsetText(manifestOffset: number): string {
  return String(manifestOffset).padStart(20, '0');
}

export const lastLineLength = 20 + 1 + 64 + 1;

/** Null when the bytes are not the last line of a backup. */
export function parseLastLine(text: string): { manifestOffset: number; sha256: string } | null {
  const found = /^(\d{20}) ([0-9a-f]{64})\n$/.exec(text);
  return found && { manifestOffset: Number(found[1]), sha256: found[2] ?? '' };
}

/** The file cannot be used: cut short, changed, or not one of ours. The message is a plain sentence. */
export class DamagedBackup extends Error {
  override readonly name = 'DamagedBackup';
}
