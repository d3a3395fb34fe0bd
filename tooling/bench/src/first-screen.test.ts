import { describe, expect, it } from 'vitest';
import { apps, firstScreenLimit, heaviestFirstScreen, scriptsOfPages } from './first-screen.ts';

describe('the scripts of a first screen', () => {
  it('are those of the entry and of the page, with all they import, each once', () => {
    const pages = scriptsOfPages({
      'index.html': {
        file: 'index.js',
        isEntry: true,
        imports: ['_a.js', '_b.js'],
        dynamicImports: ['home.tsx', 'pack.tsx'],
      },
      '_a.js': { file: 'a.js', imports: ['_b.js'] },
      '_b.js': { file: 'b.js', imports: ['index.html'] },
      '_c.js': { file: 'c.js' },
      'home.tsx': { file: 'home.js', imports: ['_a.js'] },
      'pack.tsx': { file: 'pack.js', imports: ['_c.js', 'index.html'] },
      'font.woff2': { file: 'font.woff2' },
    });
    expect(Object.fromEntries(pages)).toEqual({
      'index.html': ['index.js', 'a.js', 'b.js'],
      'home.tsx': ['index.js', 'a.js', 'b.js', 'home.js'],
      'pack.tsx': ['index.js', 'a.js', 'b.js', 'pack.js', 'c.js'],
    });
  });

  it('cannot be told when the manifest has no entry or a gap', () => {
    expect(() => scriptsOfPages({ 'a.js': { file: 'a.js' } })).toThrow('no entry');
    expect(() => scriptsOfPages({ 'a.js': { file: 'a.js', isEntry: true, imports: ['_b.js'] } })).toThrow(
      '_b.js',
    );
  });
});

describe.each(apps)('whichever page of %s is opened first', (app) => {
  const screen = heaviestFirstScreen(app);

  it.skipIf(screen === null)('needs at most 170 kB of JavaScript, compressed', () => {
    expect(screen?.scripts).toBeGreaterThan(1);
    expect(screen?.gzip).toBeLessThanOrEqual(firstScreenLimit);
  });
});
