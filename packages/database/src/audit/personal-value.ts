import { randomBytes } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './sha256.ts';

/** Marks a value in an audit payload as telling about a person: the chain holds a commitment to it only. */
export class PersonalValue {
  readonly value: string | number | boolean;
  readonly personId: string | null;

  constructor(value: string | number | boolean, personId: string | null) {
    this.value = value;
    this.personId = personId;
  }
}

/** `personId` says whose erasure takes the value away; leave it out when the person is not known to the record. */
export function personal(value: string | number | boolean, personId: string | null = null): PersonalValue {
  return new PersonalValue(value, personId);
}

/** SHA-256 over the salt's bytes and the value's canonical JSON. */
export function commitmentTo(salt: string, value: unknown): string {
  return sha256(Buffer.from(salt, 'hex'), canonicalJson(value));
}

export function newSalt(): string {
  return randomBytes(32).toString('hex');
}
