type Asked = { query: string; operationName?: string | null | undefined; variables?: unknown };

/** Sends one operation as the person who is signed in; the server lets this page alone write its own. */
export async function runOperation({ query, operationName, variables }: Asked): Promise<never> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query, operationName, variables }),
  });
  return (await answer.json()) as never;
}
