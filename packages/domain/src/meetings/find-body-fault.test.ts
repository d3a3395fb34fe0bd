import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceForBodyFault } from './body-fault-sentence.ts';
import { findBodyFault, isPaperBody } from './find-body-fault.ts';
import { longestBody } from './paper-body.ts';

const run = (text: string, ...marks: unknown[]) =>
  marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const cell = (type: string, text: string) => ({ type, content: [paragraph(run(text))] });
const row = (type: string, ...texts: string[]) => ({
  type: 'tableRow',
  content: texts.map((text) => cell(type, text)),
});
const link = (href: unknown) => run('words', { type: 'link', attrs: { href } });

const whole = doc(
  { type: 'heading', attrs: { level: 2 }, content: [run('Background')] },
  paragraph(
    run('The '),
    run('tower', { type: 'bold' }, { type: 'italic' }),
    link('https://example.org/a?b=1#c'),
  ),
  { type: 'paragraph' },
  {
    type: 'bulletList',
    content: [
      {
        type: 'listItem',
        content: [
          paragraph(run('One')),
          { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(run('within'))] }] },
        ],
      },
    ],
  },
  { type: 'table', content: [row('tableHeader', 'Site', 'Cost'), row('tableCell', 'Histon', '£2k')] },
);

it('takes paragraphs, headings, lists, tables, bold, italic and links', () => {
  expect(findBodyFault(whole)).toBeNull();
  expect(findBodyFault(doc())).toBeNull();
});

describe('refuses in a plain sentence', () => {
  it.each([{ type: 'doc' }, doc({ type: 'paragraph', content: null }), { type: 'doc', content: null }])(
    'takes no document without its parts: %o',
    (value) => {
      expect(findBodyFault(value)).toEqual({ kind: 'NotADocument' });
    },
  );

  it.each<[string, unknown, string]>([
    ['what is no document', 'text', 'NotADocument'],
    ['a list for a document', [], 'NotADocument'],
    ['another root', paragraph(run('a')), 'NotADocument'],
    ['an image', doc({ type: 'image', attrs: { src: 'x', onerror: 'alert(1)' } }), 'PartNotTaken'],
    ['a script', doc({ type: 'script', content: [run('alert(1)')] }), 'PartNotTaken'],
    ['markup by a name of every object', doc({ type: 'constructor' }), 'PartNotTaken'],
    ['another mark', doc(paragraph(run('a', { type: 'textStyle', attrs: { style: 'x' } }))), 'PartNotTaken'],
    ['a detail of a paragraph', doc({ type: 'paragraph', attrs: { onclick: 'alert(1)' } }), 'DetailNotTaken'],
    ['a detail of words', doc(paragraph({ type: 'text', text: 'a', html: '<b>' })), 'DetailNotTaken'],
    ['a heading of the page', doc({ type: 'heading', attrs: { level: 1 } }), 'DetailNotTaken'],
    [
      'a link with a target',
      doc(paragraph(run('a', { type: 'link', attrs: { href: 'https://a.uk', target: '_blank' } }))),
      'DetailNotTaken',
    ],
    ['words outside a paragraph', doc(run('a')), 'PartOutOfPlace'],
    [
      'a list in a cell',
      doc({
        type: 'table',
        content: [
          row('tableHeader', 'A'),
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', content: [{ type: 'bulletList', content: [] }] }],
          },
        ],
      }),
      'PartOutOfPlace',
    ],
    ['an empty list', doc({ type: 'bulletList', content: [] }), 'PartEmpty'],
    [
      'a line of a list without words',
      doc({
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'bulletList', content: [] }] }],
      }),
      'PartEmpty',
    ],
    ['empty words', doc(paragraph(run(''))), 'PartEmpty'],
    ['a table of one row', doc({ type: 'table', content: [row('tableHeader', 'A')] }), 'PartEmpty'],
    [
      'a table without headings',
      doc({ type: 'table', content: [row('tableCell', 'A'), row('tableCell', 'B')] }),
      'TableUneven',
    ],
    [
      'an uneven table',
      doc({ type: 'table', content: [row('tableHeader', 'A', 'B'), row('tableCell', 'a')] }),
      'TableUneven',
    ],
    [
      'a table wider than a page',
      doc({
        type: 'table',
        content: [row('tableHeader', ...'abcdefghijklm'), row('tableCell', ...'abcdefghijklm')],
      }),
      'TableTooWide',
    ],
    ['half a character', doc(paragraph(run('\ud800'))), 'CharacterNotTaken'],
    ['a character nothing stores', doc(paragraph(run('a\u0000'))), 'CharacterNotTaken'],
    ['too much', doc(paragraph(run('x'.repeat(longestBody.characters + 1)))), 'TooLong'],
    ['too many parts', doc(...Array.from({ length: longestBody.nodes + 1 }, () => paragraph())), 'TooLong'],
  ])('%s', (_, value, kind) => {
    const fault = findBodyFault(value);
    expect(fault?.kind).toBe(kind);
    expect(fault && sentenceForBodyFault(fault)).toMatch(/^[A-Z].*\.$/);
  });

  it('lists so deep that a program could not follow them', () => {
    const deep = Array.from({ length: 5_000 }).reduce<unknown>(
      (inner) => ({
        type: 'bulletList',
        content: [{ type: 'listItem', content: [paragraph(run('a')), inner] }],
      }),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(run('a'))] }] },
    );
    expect(findBodyFault(doc(deep))?.kind).toBe('TooDeep');
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'jav\tascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'mailto:a@b.uk',
    '//example.org',
    '/admin',
    'https://',
    'https:///etc',
    'https://a.uk/"onmouseover="alert(1)',
    'http://a.uk/<script>',
    'https://a.uk/\u0000',
    7,
    null,
  ])('a link to %j', (href) => {
    expect(['AddressNotTaken', 'DetailNotTaken']).toContain(findBodyFault(doc(paragraph(link(href))))?.kind);
  });
});

it('never fails on anything a program may send', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(isPaperBody(value)).toBe(findBodyFault(value) === null);
      findBodyFault(doc(value));
    }),
  );
});
