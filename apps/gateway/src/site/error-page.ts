import { escaped, page } from './page.ts';

const headings: Record<number, string> = {
  401: 'Sign in first',
  403: 'This was not carried out',
  404: 'Page not found',
  429: 'Too many requests',
};

/** The one page for everything that goes wrong: what happened, what to do, and a reference. */
export function errorPage(status: number, sentence: string, requestId: string): string {
  const heading =
    headings[status] ?? (status < 500 ? 'This request could not be taken' : 'Something went wrong');
  return page(
    heading,
    `<h1>${heading}</h1>
<p>${escaped(sentence)}</p>
<p><a href="/">Go to the start</a></p>
<p class="small">Reference <code>${escaped(requestId)}</code></p>`,
  );
}
