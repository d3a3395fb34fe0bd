import { page } from './page.ts';

/** Chooses an app; the first page of a new office. */
export function landingPage(isDemo: boolean): string {
  return page(
    'Choose where to work',
    `<h1>Where do you work today?</h1>
<ul class="apps">
<li><h2><a href="/resource-group">Resource Group</a></h2>
<p>Read the pack, decide, follow the actions. For members and those who report to them.</p></li>
<li><h2><a href="/admin">Administration</a></h2>
<p>Prepare meetings, bring papers in, look after people and the record. For those who run the office.</p></li>
</ul>
<p class="small">Building on it? <a href="/graphql/explore">Explore the API</a>.</p>${
      isDemo
        ? '\n<p class="small">This is a demo office with made-up people. Anyone on this machine may sign in as any of them.</p>'
        : ''
    }`,
  );
}
