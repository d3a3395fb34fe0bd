import { describe, expect, it } from 'vitest';
import { seal, unseal } from './seal.ts';

const newKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

describe('what is kept on the device', () => {
  it('opens with its key, in its place, as it was', async () => {
    const key = await newKey();
    const typed = { text: 'The Chair thanked the group — £1,250', version: 3 };
    expect(await unseal(key, 'minutes/1', await seal(key, 'minutes/1', typed))).toEqual(typed);
    const bytes = new Uint8Array([37, 80, 68, 70, 0, 255]);
    expect(await unseal(key, 'packs/1', await seal(key, 'packs/1', bytes))).toEqual(bytes);
  });

  it('says nothing of its words', async () => {
    const { sealed } = await seal(await newKey(), 'minutes/1', 'redundancies');
    expect(new TextDecoder().decode(sealed)).not.toContain('redundancies');
  });

  it('is sealed afresh each time, so that the same words never look the same', async () => {
    const key = await newKey();
    const [one, two] = [await seal(key, 'minutes/1', 'words'), await seal(key, 'minutes/1', 'words')];
    expect(new Uint8Array(one.sealed)).not.toEqual(new Uint8Array(two.sealed));
  });

  it('does not open with another key, moved to another place, or changed', async () => {
    const key = await newKey();
    const kept = await seal(key, 'minutes/1', 'words');
    expect(await unseal(await newKey(), 'minutes/1', kept)).toBeNull();
    expect(await unseal(key, 'minutes/2', kept)).toBeNull();
    const changed = new Uint8Array(kept.sealed.slice(0));
    changed[0] = (changed[0] ?? 0) ^ 1;
    expect(await unseal(key, 'minutes/1', { ...kept, sealed: changed.buffer })).toBeNull();
  });
});
