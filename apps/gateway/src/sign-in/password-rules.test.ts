import { expect, it } from 'vitest';
import { isCommonPassword } from './common-passwords.ts';
import { requireGoodPassword } from './password-rules.ts';

const allows = (password: string) => {
  try {
    requireGoodPassword(password, ['Anna Bell', 'anna.bell@example.org']);
    return true;
  } catch {
    return false;
  }
};

it.each([
  'password12345',
  'Password1234!',
  'P@ssw0rd2026!',
  '123456789012',
  'qwertyuiop12',
  'qwerty123456',
  'letmein12345',
  'iloveyou1234',
  'aaaaaaaaaaaaaa',
  'abcabcabcabc',
  'abcdefghijklm',
  '1qaz2wsx3edc',
  'LiverpoolLiverpool1',
  'welcomewelcome',
  'correcthorsebatterystaple',
  'Concordat2026!!',
  'zxcvbnm,./123',
])('turns away %s, which somebody would try first', (password) => {
  expect(isCommonPassword(password)).toBe(true);
  expect(allows(password)).toBe(false);
});

it.each([
  'otter lamp quarry seven',
  'walnut ferry candle nine',
  'the rain in Huntingdon stays',
  'mXq8-vv2!Lr0pQ',
  'Überraschung im Keller',
  '秘密のことばは誰も知らないよ',
])('allows %s', (password) => {
  expect(allows(password)).toBe(true);
});

it('asks for twelve characters and takes up to a hundred and twenty-eight, whatever they are', () => {
  expect(allows('mXq8-vv2!Lr')).toBe(false);
  expect(allows('mXq8-vv2!Lr0')).toBe(true);
  expect(allows('🦦🪔🪨7️⃣otterlampq')).toBe(true);
  const long = Array.from({ length: 128 }, (_, at) => 'mXq8vLr0pQzT'[(at * 5) % 12]).join('');
  expect(allows(`${long.slice(0, 120)}otters!!`)).toBe(true);
  expect(allows(`${long}x`)).toBe(false);
});

it('turns away what is little more than the person’s own name or address', () => {
  expect(allows('AnnaBell-AnnaBell')).toBe(false);
  expect(allows('anna.bell@example.org')).toBe(false);
  expect(allows('Anna Bell quarry lamp')).toBe(true);
});
