const reference = /^[A-Z]{1,5}[\s-]?[\dOIl]{2,4}\s?[/-]\s?[\dOIl]{1,4}[A-Za-z]?$/;

/** True of a scheme or project number such as "CP14/07", "CAP-2019-12" or "EST 21/3". */
export function isReference(text: string): boolean {
  return text.length <= 16 && reference.test(text.trim());
}
