import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { Checkpoint } from './checkpoint.ts';
import { sha256 } from './sha256.ts';

/** Where all trails of an office stood at one time, under one signature. */
export interface SignedCheckpoint {
  readonly format: 'concordat-checkpoint-1';
  readonly at: string;
  /** Entries in all trails together. */
  readonly size: number;
  /** SHA-256 over the RFC 8785 JSON of `chains`; each head hash stands for every entry of its trail. */
  readonly root: string;
  readonly chains: readonly Omit<Checkpoint, 'at'>[];
  /** Ed25519 over the RFC 8785 JSON of all the rest, in base64. */
  readonly signature: string;
}

/** Thrown with one sentence for text that is no checkpoint signed with the key. */
export class NotSigned extends Error {
  override readonly name = 'NotSigned';
}

/** A new pair for signing, in PEM: the private half stays with the server, the public one goes to whoever verifies. */
export function newCheckpointKey(): { readonly privateKey: string; readonly publicKey: string } {
  return generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
}

/** Throws `NotSigned` when the key is no Ed25519 private key in PEM. */
export function signCheckpoint(
  taken: readonly Checkpoint[],
  at: string,
  privateKey: string,
): SignedCheckpoint {
  const chains = taken.map(({ bodyId, size, headHash }) => ({ bodyId, size, headHash }));
  const stated = {
    format: 'concordat-checkpoint-1' as const,
    at,
    size: sizeOf(chains),
    root: rootOf(chains),
    chains,
  };
  const key = keyFrom(privateKey, createPrivateKey, 'private');
  return { ...stated, signature: sign(null, bytesOf(stated), key).toString('base64') };
}

/** The checkpoints in a signed one, once its signature, size and root are found right. Throws `NotSigned` otherwise. */
export function checkpointsSignedIn(text: string, publicKey: string): readonly Checkpoint[] {
  const { signature, ...stated } = signedCheckpointIn(text);
  const key = keyFrom(publicKey, createPublicKey, 'public');
  if (!verify(null, bytesOf(stated), key, Buffer.from(signature, 'base64'))) {
    throw new NotSigned('This checkpoint was not signed with that key, or was changed after it was signed.');
  }
  if (stated.size !== sizeOf(stated.chains) || stated.root !== rootOf(stated.chains)) {
    throw new NotSigned('This checkpoint contradicts itself: its size or root is not that of its trails.');
  }
  return stated.chains.map((chain) => ({ ...chain, at: stated.at }));
}

function signedCheckpointIn(text: string): SignedCheckpoint {
  const read = jsonIn(text) as Partial<SignedCheckpoint> | null;
  const isWhole =
    read?.format === 'concordat-checkpoint-1' &&
    Array.isArray(read.chains) &&
    typeof read.signature === 'string';
  if (!isWhole) throw new NotSigned('This is not a signed checkpoint.');
  return read as SignedCheckpoint;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function keyFrom<Key extends { readonly asymmetricKeyType?: string }>(
  pem: string,
  create: (pem: string) => Key,
  half: 'private' | 'public',
): Key {
  try {
    const key = create(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // said below: the library's words may quote the key
  }
  throw new NotSigned(`This is not an Ed25519 ${half} key in PEM.`);
}

function bytesOf(stated: Omit<SignedCheckpoint, 'signature'>): Buffer {
  return Buffer.from(canonicalJson(stated));
}

function rootOf(chains: SignedCheckpoint['chains']): string {
  return sha256(canonicalJson(chains));
}

function sizeOf(chains: SignedCheckpoint['chains']): number {
  return chains.reduce((total, { size }) => total + size, 0);
}
