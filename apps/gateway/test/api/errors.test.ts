import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ApiOffice, apiOffice, errorOf, hashes } from './api-office.ts';

let office: ApiOffice;
beforeAll(async () => {
  office = await apiOffice();
});
afterAll(() => office?.close());
beforeEach(() => office.moveClock(60)); // a full bucket of points for each

describe('an error', () => {
  it('of ours tells nothing but a reference, which is in the log', async () => {
    const answer = await office.withKey('{ broken(words: "canary-words") }');
    const { message, extensions } = errorOf(answer);
    expect(extensions.code).toBe('UNAVAILABLE');
    expect(message).toContain(extensions.requestId);
    expect(answer.text).not.toMatch(/secret_column|canary|file\.ts|stack/);
    const line = office.logged.find(
      (one) => one.includes('A field failed') && one.includes(extensions.requestId),
    );
    expect(line).toBeDefined();
    expect(line).not.toMatch(/secret_column|canary/);
  });

  it('that was meant for the caller keeps its code and words', async () => {
    expect(errorOf(await office.withKey('{ refused }'))).toMatchObject({
      message: 'Somebody was first.',
      extensions: { code: 'CONFLICT' },
    });
  });

  it('in what was asked gives no hints', async () => {
    const answer = await office.withKey('{ viewr { nme } }');
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('Did you mean');
    const browser = await office.signedInAs('officer@example.org');
    const wrong = await browser.post('/graphql', { documentId: hashes.Rooms, variables: { first: 'ten' } });
    expect(errorOf(wrong)).toMatchObject({ extensions: { code: 'COST_EXCEEDED' } });
    const missing = await browser.post('/graphql', {
      documentId: hashes.Paint,
      variables: { colour: { a: 1 } },
    });
    expect(errorOf(missing)).toMatchObject({
      message: 'The variables are not of the form this operation takes.',
      extensions: { code: 'VALIDATION' },
    });
  });

  it('of any malformed request carries a code of the closed list and no word of what is inside', async () => {
    const codes = new Set([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'NOT_FOUND',
      'VALIDATION',
      'COST_EXCEEDED',
      'RATE_LIMITED',
      'UNAVAILABLE',
      'CONFLICT',
    ]);
    const piece = fc.constantFrom(
      ...'{ } ( ) : ! $ @ ... " """ [ ] # query mutation subscription fragment on viewer room rooms first 1 -1 1e400 __schema __typename true null \\u0000 é 💥 first:1 id'.split(
        ' ',
      ),
    );
    const query = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
      fc.string({ maxLength: 200 }),
      fc.array(piece, { maxLength: 20 }).map((pieces) => `{ viewer { ${pieces.join(' ')} } }`),
    );
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        office.moveClock(5);
        const answer = await office.withKey(text);
        expect(answer.status).toBeLessThan(500);
        for (const error of answer.json.errors ?? []) {
          refused += 1;
          expect(codes).toContain(error.extensions.code);
          expect(JSON.stringify(error)).not.toMatch(
            /node_modules|\/src\/|\.ts:|select .* from|stacktrace|Did you mean/i,
          );
        }
      }),
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(300);
  });
});
