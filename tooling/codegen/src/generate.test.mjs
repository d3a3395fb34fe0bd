import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { operationsInPlace } from './vite-plugin.mjs';

const SCHEMA = `
  scalar Pence
  type Query { meeting(id: ID!): Meeting }
  type Meeting { id: ID! cost: Pence papers: [Paper!]! }
  type Paper { id: ID! title: String! }
`;
const MEETING_PAGE = `import { graphql } from '../generated/gql.ts';
export const paperLine = graphql(\`
  fragment PaperLine on Paper { id title }
\`);
export const meetingPage = graphql(\`
  query MeetingPage($id: ID!) { meeting(id: $id) { id cost papers { ...PaperLine } } }
\`);
`;

let app;
beforeEach(() => {
  app = mkdtempSync(join(tmpdir(), 'concordat-codegen-'));
  put('schema.graphql', SCHEMA);
  put('src/meetings/meeting-page.graphql.ts', MEETING_PAGE);
});
afterEach(() => rmSync(app, { recursive: true, force: true }));

function put(path, text) {
  mkdirSync(dirname(join(app, path)), { recursive: true });
  writeFileSync(join(app, path), text);
}

function generate() {
  const script = fileURLToPath(new URL('./generate.mjs', import.meta.url));
  const run = spawnSync(process.execPath, [script, app, join(app, 'schema.graphql')], { encoding: 'utf8' });
  return { status: run.status, said: run.stdout + run.stderr };
}

const generated = (name) => readFileSync(join(app, 'src/generated', name), 'utf8');

describe('typed operations', () => {
  it('writes one trusted document for an operation, under the hash of its text, with its fragment', () => {
    expect(generate()).toEqual({ status: 0, said: '1 trusted documents from 2 sources\n' });
    const [[hash, text]] = Object.entries(JSON.parse(generated('persisted-documents.json')));
    expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
    expect(text).toContain('fragment PaperLine on Paper { __typename id title }');
    expect(text).toContain('query MeetingPage($id: ID!) { meeting(id: $id) { __typename ');
    expect(generated('graphql.ts')).toContain(`MeetingPageDocument = {"__meta__":{"hash":"${hash}"}`);
  });

  it('types money as pence and every list as read-only', () => {
    generate();
    expect(generated('graphql.ts')).toContain("import type { Pence } from '@concordat/domain/kernel'");
    expect(generated('graphql.ts')).toContain('readonly cost: Pence | null, readonly papers: ReadonlyArray<');
  });

  it('writes an empty list of trusted documents for an app that asks nothing yet', () => {
    put('src/meetings/meeting-page.graphql.ts', 'export {};\n');
    expect(generate().status).toBe(0);
    expect(JSON.parse(generated('persisted-documents.json'))).toEqual({});
  });

  it('puts the parsed document in the place of its source text, and nothing else of it in the bundle', () => {
    generate();
    const plugin = operationsInPlace();
    plugin.configResolved({ root: app });
    const { code } = plugin.transform(MEETING_PAGE, join(app, 'src/meetings/meeting-page.graphql.ts'));
    expect(code).not.toContain('graphql(`');
    expect(code).toMatch(/meetingPage = \(\{"__meta__":\{"hash":"[0-9a-f]{64}"\}/);
    expect(code).toMatch(/paperLine = \(\{"kind":"Document"/);
  });

  it('lays the trusted documents beside the built app, for the gateway', () => {
    generate();
    const plugin = operationsInPlace();
    plugin.configResolved({ root: app });
    const laid = [];
    plugin.generateBundle.call({ emitFile: (file) => laid.push(file) });
    expect(laid).toEqual([
      {
        type: 'asset',
        fileName: 'persisted-documents.json',
        source: generated('persisted-documents.json'),
      },
    ]);
  });
});

describe('faults in operations, with file and line', () => {
  it('refuses a field the API does not have', () => {
    put('src/meetings/meeting-page.graphql.ts', MEETING_PAGE.replace('id title', 'id titel'));
    expect(generate()).toEqual({
      status: 1,
      said: 'src/meetings/meeting-page.graphql.ts:3: Cannot query field "titel" on type "Paper". Did you mean "title"?\n',
    });
  });

  it('refuses an operation without a name', () => {
    put('src/meetings/meeting-page.graphql.ts', MEETING_PAGE.replace('query MeetingPage', 'query '));
    expect(generate().said).toBe('src/meetings/meeting-page.graphql.ts:6: every operation needs a name.\n');
  });

  it('refuses text that is not GraphQL', () => {
    put('src/meetings/meeting-page.graphql.ts', MEETING_PAGE.replace('papers {', 'papers {{'));
    expect(generate().said).toBe(
      'src/meetings/meeting-page.graphql.ts:6: Syntax Error: Expected Name, found "{".\n',
    );
  });

  it('refuses a document that would be missed: in another file, or glued together', () => {
    put('src/meetings/meeting-page.tsx', 'graphql(`query A { meeting(id: "1") { id } }`)');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the fault itself
    put('src/meetings/x.graphql.ts', 'graphql(`query B { ${fields} }`)');
    const { status, said } = generate();
    expect(status).toBe(1);
    expect(said).toContain(
      'src/meetings/meeting-page.tsx:1: a graphql document belongs in a *.graphql.ts file.',
    );
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the sentence names it
    expect(said).toContain('src/meetings/x.graphql.ts:1: a document is written out whole, without ${}.');
  });

  it('refuses a scalar nobody has given a meaning', () => {
    put('schema.graphql', `${SCHEMA}\nscalar Wombat`);
    expect(generate().said).toContain('scalars.mjs what the screens take Wombat for');
  });
});
