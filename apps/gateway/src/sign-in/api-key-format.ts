import { createHash, randomBytes } from 'node:crypto';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const form = /^cck_(?:live|test)_[0-9A-Za-z]{43}[0-9A-Za-z]{6}$/;

/** `cck_live_` or `cck_test_`, 32 random bytes in base 62, and six characters that check them, so scanners can tell. */
export function newApiKey(kind: 'live' | 'test'): string {
  const body = `cck_${kind}_${inBase62(randomBytes(32), 43)}`;
  return body + checksumOf(body);
}

/** False for anything mistyped or made up, which is told without asking the database. */
export function isApiKey(text: string): boolean {
  return form.test(text) && checksumOf(text.slice(0, -6)) === text.slice(-6);
}

/** Enough to recognise a key by, too little to use it. */
export function startOfApiKey(key: string): string {
  return key.slice(0, 'cck_live_'.length + 4);
}

function checksumOf(body: string): string {
  return inBase62(createHash('sha256').update(body).digest().subarray(0, 4), 6);
}

function inBase62(bytes: Uint8Array, length: number): string {
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  while (text.length < length) {
    text = digits.charAt(Number(value % 62n)) + text;
    value /= 62n;
  }
  return text;
}
