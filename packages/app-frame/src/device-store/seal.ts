/** Text or bytes that only their key opens, and only in the place they were sealed for. */
export type Sealed = {
  readonly form: 'json' | 'bytes';
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
};

/** Seals a value for one place with AES-GCM: bytes as they are, anything else as JSON. */
export async function seal(key: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const form = value instanceof Uint8Array ? 'bytes' : 'json';
  const plain = value instanceof Uint8Array ? new Uint8Array(value) : encoded(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt(how(iv, place, form), key, plain);
  return { form, iv, sealed };
}

/** What was sealed for this place; null where it was sealed for another, with another key, or was changed since. */
export async function unseal(key: CryptoKey, place: string, { form, iv, sealed }: Sealed): Promise<unknown> {
  try {
    const plain = await crypto.subtle.decrypt(how(iv, place, form), key, sealed);
    return form === 'bytes' ? new Uint8Array(plain) : JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return null;
  }
}

function how(iv: Uint8Array<ArrayBuffer>, place: string, form: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: encoded(JSON.stringify([form, place])) };
}

const encoded = (text: string) => new TextEncoder().encode(text);
