import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runVitest } from './run-vitest.mjs';
import { newTally } from './tally.mjs';

describe('the last line', () => {
  it('adds up parts and tests', () => {
    const tally = newTally();
    tally.add({ passed: 1, failed: 0 });
    tally.add({ passed: 40, failed: 2, skipped: [{ name: 'a' }] });
    expect(tally.line()).toBe('41 passed, 2 failed');
    expect(tally.isGreen()).toBe(false);
  });

  it('is no success when nothing ran', () => {
    const tally = newTally();
    tally.skip('journeys', 'no browser');
    expect(tally.line()).toBe('0 passed, 0 failed');
    expect(tally.isGreen()).toBe(false);
  });
});

describe('counting a run of vitest', () => {
  const count = async (files) => {
    const folder = mkdtempSync(join(tmpdir(), 'concordat-counted-'));
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, name), `import { expect, it } from 'vitest';\n${text}`);
    }
    const counts = await runVitest({ folder }, () => {});
    rmSync(folder, { recursive: true });
    return counts;
  };

  it('counts what passed and failed, a file that did not load, and gives the reason of what was skipped', async () => {
    const { passed, failed, skipped, output } = await count({
      'a.test.mjs': "it('adds', () => expect(1 + 1).toBe(2)); it('fails', () => expect(1).toBe(2));",
      'b.test.mjs': "it('reads the papers', ({ skip }) => skip('there are no papers'));",
      'c.test.mjs': "throw new Error('does not load');",
    });
    expect({ passed, failed }).toEqual({ passed: 1, failed: 2 });
    expect(skipped).toEqual([
      { name: expect.stringContaining('reads the papers'), reason: 'there are no papers' },
    ]);
    expect(output).toContain('does not load');
    expect(output).not.toContain('[tally]');
  });

  it('takes a run without a test for a failure', async () => {
    expect(await count({ 'notes.mjs': '' })).toMatchObject({ passed: 0, failed: 1 });
  });
});
