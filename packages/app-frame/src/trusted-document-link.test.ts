import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { afterEach, expect, it, vi } from 'vitest';
import { trustedDocumentLink } from './trusted-document-link.ts';

afterEach(() => vi.unstubAllGlobals());

const tooSoon = (retryAfterSeconds: number) => ({
  data: null,
  errors: [
    {
      message: `Wait ${retryAfterSeconds} seconds.`,
      extensions: { code: 'RATE_LIMITED', retryAfterSeconds },
    },
  ],
});

/** A client of an API that gives these answers in turn, the last one ever after; and how often it was asked. */
function asking(...answers: readonly object[]) {
  let asked = 0;
  vi.stubGlobal('fetch', async () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    return Response.json(answer);
  });
  const client = new ApolloClient({ link: trustedDocumentLink(), cache: new InMemoryCache() });
  const query = Object.assign(gql('query Named { name }'), { __meta__: { hash: 'a' } });
  return { ask: () => client.query({ query }), asked: () => asked };
}

it('sends again what came too soon, once it may', async () => {
  const { ask, asked } = asking(tooSoon(0.01), tooSoon(0.01), { data: { name: 'Board' } });
  expect((await ask()).data).toEqual({ name: 'Board' });
  expect(asked()).toBe(3);
});

it('gives up after the fourth time, with what the API said', async () => {
  const { ask, asked } = asking(tooSoon(0.01));
  await expect(ask()).rejects.toThrow('Wait 0.01 seconds.');
  expect(asked()).toBe(4);
});

it('does not wait longer than somebody would', async () => {
  const { ask, asked } = asking(tooSoon(60));
  await expect(ask()).rejects.toThrow('Wait 60 seconds.');
  expect(asked()).toBe(1);
});
