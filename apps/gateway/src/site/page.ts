/** One plain page of ours; `body` is trusted markup, `title` is escaped. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} - Concordat</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header><a href="/">Concordat</a></header>
<main id="main">
${body}
</main>
</body>
</html>
`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Served as `/page.css`, because the content security policy takes no style out of a page. */
export const pageStyle = `:root { color-scheme: light; --ink: #17211f; --desk: #f3f1ec; --accent: #0f5257; --line: #c8cac3; }
* { box-sizing: border-box; }
body { margin: 0; font: 19px/1.5 "Source Sans 3", "Source Sans Pro", Arial, sans-serif; color: var(--ink); background: var(--desk); }
header { background: var(--accent); padding: 14px 5vw; }
header a { color: #fff; font-size: 22px; font-weight: 600; text-decoration: none; }
main { max-width: 900px; margin: 0 auto; padding: 32px 5vw 64px; }
h1 { font-size: 36px; line-height: 1.2; margin: 0 0 16px; }
h2 { font-size: 24px; line-height: 1.3; margin: 0 0 4px; }
p { margin: 0 0 16px; max-width: 66ch; }
a { color: var(--accent); text-underline-offset: 3px; }
a:focus { outline: 3px solid #fd0; outline-offset: 0; background: #fd0; color: #0b0c0c; box-shadow: 0 4px #0b0c0c; text-decoration: none; }
.skip { position: absolute; left: -999px; }
.skip:focus { position: static; display: block; padding: 8px 5vw; }
.apps { list-style: none; margin: 24px 0; padding: 0; display: grid; gap: 20px; grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); }
.apps li { background: #fff; border: 1px solid var(--line); border-top: 4px solid var(--accent); padding: 20px; }
.apps p { margin: 4px 0 0; }
.small { font-size: 16px; color: #4b5754; }
code { font-size: 16px; }
`;

/** Two parties, one record. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#0f5257"/><path d="M20 9.5a7 7 0 1 0 0 13M12 9.5a7 7 0 1 1 0 13" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/></svg>`;
