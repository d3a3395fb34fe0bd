/** The forum whose plan the address names; the one that meets next when it names none. */
export function readForum({ forum }: Readonly<Record<string, unknown>>): { forum?: string } {
  return typeof forum === 'string' && forum !== '' ? { forum } : {};
}
