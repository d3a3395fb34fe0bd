/** The address trimmed and in lower case, or null when it cannot be one; only a message shows that it reaches anyone. */
export function parseEmailAddress(text: string): string | null {
  const address = text.trim().toLowerCase();
  const [local = '', domain = '', ...rest] = address.split('@');
  const isPlausible =
    rest.length === 0 && local !== '' && /^[^.].*\.[^.]+$/.test(domain) && address.length <= 254;
  return isPlausible && !/[\s,;<>"]/.test(address) ? address : null;
}
