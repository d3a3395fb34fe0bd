import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { serverBinaries, withThrowawayPostgres } from './throwaway-postgres.mjs';

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

describe('the throwaway PostgreSQL', () => {
  it('answers on a port of its own and is gone afterwards', async ({ skip }) => {
    const binaries = serverBinaries();
    if (!binaries) return skip('there are no Debian server binaries');
    const port = await withThrowawayPostgres(binaries, async (url) => {
      const { port: given, hostname } = new URL(url);
      expect(hostname).toBe('127.0.0.1');
      expect(given).not.toBe('5432');
      expect(await answers(Number(given))).toBe(true);
      return Number(given);
    });
    expect(await answers(port)).toBe(false);
  });

  it('is gone also when the work fails', async ({ skip }) => {
    const binaries = serverBinaries();
    if (!binaries) return skip('there are no Debian server binaries');
    let folder;
    const failing = withThrowawayPostgres(binaries, async (_url, cluster) => {
      folder = cluster;
      expect(existsSync(folder)).toBe(true);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(folder)).toBe(false);
  });
});
