const browsers: readonly [sign: RegExp, name: string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: readonly [sign: RegExp, name: string][] = [
  [/iPhone/, 'an iPhone'],
  [/iPad/, 'an iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'a Mac'],
  [/CrOS/, 'a Chromebook'],
  [/Linux/, 'Linux'],
];

/** "Edge on Windows", so that people recognise their own; a browser says what it likes, so nothing rests on it. */
export function browserInWords(userAgent: string | null): string {
  const browser = nameIn(browsers, userAgent ?? '');
  const system = nameIn(systems, userAgent ?? '');
  if (browser === null) return system === null ? 'Another program' : `Another program on ${system}`;
  return system === null ? browser : `${browser} on ${system}`;
}

function nameIn(known: readonly [RegExp, string][], text: string): string | null {
  return known.find(([sign]) => sign.test(text))?.[1] ?? null;
}
