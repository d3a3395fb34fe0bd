import { describe, expect, it } from 'vitest';
import { parseInWorker } from './parse-in-worker.ts';

const request = {
  source: { text: 'AGENDA\n\n1. Welcome\n2. Minutes\n' },
  fileName: 'agenda.txt',
  sha256: 'a'.repeat(64),
};
const thread = (name: string) => new URL(`../../test/threads/${name}-worker`, import.meta.url);

describe('parsing in a thread of its own', { timeout: 60_000 }, () => {
  it('gives the draft', async () => {
    const parsed = await parseInWorker(request, { timeLimit: 20_000 });
    expect(parsed).toMatchObject({ end: 'done', answer: { pack: { documents: [{ kind: 'agenda' }] } } });
  });

  it('ends a thread that loops', async () => {
    expect(await parseInWorker(request, { timeLimit: 1_500, module: thread('loop') })).toEqual({
      end: 'tooSlow',
    });
  });

  it('outlives a thread that crashes', async () => {
    expect(await parseInWorker(request, { timeLimit: 20_000, module: thread('crash') })).toEqual({
      end: 'crashed',
    });
  });

  it('outlives a thread that asks for more memory than it may have', async () => {
    expect(await parseInWorker(request, { timeLimit: 50_000, module: thread('flood') })).toEqual({
      end: 'tooLarge',
    });
  });

  it('outlives a thread that unpacks more bytes than it may', async () => {
    const limits = { timeLimit: 50_000, module: thread('flood-bytes'), growthLimit: 150 };
    expect(await parseInWorker(request, limits)).toEqual({ end: 'tooLarge' });
  });

  it('stops when it is told to, before or while it works', async () => {
    const stopped = AbortSignal.abort();
    expect(await parseInWorker(request, { timeLimit: 20_000, signal: stopped })).toEqual({ end: 'stopped' });
    const controller = new AbortController();
    const parsing = parseInWorker(request, {
      timeLimit: 20_000,
      module: thread('loop'),
      signal: controller.signal,
    });
    controller.abort();
    expect(await parsing).toEqual({ end: 'stopped' });
  });
});
