import { commitmentTo, newSalt, PersonalValue } from './personal-value.ts';

/** What happened, in JSON; personal values are wrapped by `personal(…)`. */
export type AuditPayload = { readonly [name: string]: Auditable | undefined };
export type Auditable =
  | null
  | boolean
  | number
  | string
  | PersonalValue
  | readonly Auditable[]
  | AuditPayload;

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A personal value kept beside the chain, where it can be erased. */
export interface KeptPersonalValue {
  /** RFC 6901, into the payload. */
  readonly pointer: string;
  readonly personId: string | null;
  readonly commitment: string;
  readonly salt: string;
  readonly value: string | number | boolean;
}

/** How a commitment stands in the payload. */
export const commitmentName = '$commitment';

/** The payload as it is hashed, and what is kept beside it. */
export function separatePersonalValues(payload: AuditPayload): {
  payload: { [name: string]: Json };
  kept: KeptPersonalValue[];
} {
  const kept: KeptPersonalValue[] = [];
  const walk = (value: Auditable, pointer: string): Json => {
    if (value instanceof PersonalValue) {
      const salt = newSalt();
      const commitment = commitmentTo(salt, value.value);
      kept.push({ pointer, personId: value.personId, commitment, salt, value: value.value });
      return { [commitmentName]: commitment };
    }
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((item, index) => walk(item, `${pointer}/${index}`));
    return walkMembers(value as AuditPayload, pointer);
  };
  const walkMembers = (members: AuditPayload, pointer: string) => {
    const written: { [name: string]: Json } = {};
    for (const [name, value] of Object.entries(members)) {
      if (value !== undefined) written[name] = walk(value, `${pointer}/${escaped(name)}`);
    }
    return written;
  };
  return { payload: walkMembers(payload, ''), kept };
}

/** Every commitment in a stored payload by its pointer. */
export function commitmentsIn(payload: Json, pointer = ''): Map<string, string> {
  const found = new Map<string, string>();
  if (payload === null || typeof payload !== 'object') return found;
  for (const [name, value] of Object.entries(payload)) {
    if (name === commitmentName && typeof value === 'string') found.set(pointer, value);
    else for (const entry of commitmentsIn(value as Json, `${pointer}/${escaped(name)}`)) found.set(...entry);
  }
  return found;
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
