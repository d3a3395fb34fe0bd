import { describe, expect, it } from 'vitest';
import { readPack } from './read-pack.ts';

const minutes = `NORTHSHIRE POLICE BOARD

MINUTES

Date: 3 May 2018
Time: 10:00
Venue: County Hall

Members: Pat Doe, Chief Executive, OPCC

1. Welcome

1.1 The Chair opened the meeting.
`;

describe('reading an uploaded file', () => {
  it('reads a paper in a thread of its own and gives its hash', async () => {
    const steps: string[] = [];
    const read = await readPack({
      bytes: Buffer.from(minutes),
      fileName: 'minutes.txt',
      onProgress: (step) => steps.push(step),
    });
    expect(read).toMatchObject({
      outcome: 'read',
      pack: { source: { file: 'minutes.txt', lines: 13 }, documents: [{ kind: 'minutes' }] },
    });
    expect(steps).toEqual(['decoding', 'parsing']);
  });
});
