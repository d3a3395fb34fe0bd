import { describe, expect, it } from 'vitest';
import { readLines } from '../lines/read-lines.ts';
import { followNumbering } from './follow-numbering.ts';

/** The blocks of a text in short: headings as `# 5 Words`, paragraphs as `5.1 Words`. */
function outline(text: string): string[] {
  return followNumbering(readLines(text)).map((block) => {
    if (block.kind === 'rows') return `rows ${block.rows.length}`;
    return `${block.kind === 'heading' ? '# ' : ''}${block.number ?? '-'} ${block.text}`;
  });
}

describe('following the numbers of a paper', () => {
  it('tells the headings of sections from their paragraphs', () => {
    expect(
      outline(
        '**1. Purpose**\n\n1.1 To report.\n\n**2. Recommendation**\n\n2.1 To note.\n(a) one;\n(b) two.',
      ),
    ).toEqual([
      '# 1 Purpose',
      '1.1 To report.',
      '# 2 Recommendation',
      '2.1 To note.',
      '(a) one;',
      '(b) two.',
    ]);
  });

  it('joins a heading that was split over two lines', () => {
    expect(outline('1. Purpose\n\n1.1 To report.\n\n2.\nNext steps\n\n2.1 To wait.')[2]).toBe(
      '# 2 Next steps',
    );
    expect(outline('1. Police and Crime\nPlan Update\n\n1.1 To report.')[0]).toBe(
      '# 1 Police and Crime Plan Update',
    );
  });

  it('keeps a sentence together that the turn of a page has cut', () => {
    expect(
      outline('1. Aim\n\n1.1 It was agreed that the office should\n\nseek to begin joint work.'),
    ).toEqual(['# 1 Aim', '1.1 It was agreed that the office should seek to begin joint work.']);
  });

  it('does not take a number within a wrapped sentence for a label', () => {
    const text =
      '1. Aim\n\n1.1 The money falls as set out in paragraph\n5.2 above, in the year after next.\n';
    expect(outline(text)).toEqual([
      '# 1 Aim',
      '1.1 The money falls as set out in paragraph 5.2 above, in the year after next.',
    ]);
  });

  it('believes a spoilt number only where the sequence expects it', () => {
    expect(outline('6. Estates\n\n6.4 The fourth.\n\n6.S The fifth.\n\nB.S Degrees were awarded.')).toEqual([
      '# 6 Estates',
      '6.4 The fourth.',
      '6.5 The fifth.',
      '- B.S Degrees were awarded.',
    ]);
  });

  it('keeps the numbers of a list inside a section apart from those of the sections', () => {
    expect(
      outline('1. Plan\n\n1.1 Four themes:\n\n1. Victims\n2. Offenders\n\n2. Next\n\n2.1 Wait.'),
    ).toEqual(['# 1 Plan', '1.1 Four themes:', '1 Victims', '2 Offenders', '# 2 Next', '2.1 Wait.']);
  });

  it('leaves page numbers and protective markings out', () => {
    expect(
      outline(
        '1. Aim\n\n1.1 To report.\n\nPage 3 of 10\n\nPROTECT until Approved\n\nOFFICIAL-SENSITIVE: DRAFT\n\n1.2 To end.',
      ),
    ).toEqual(['# 1 Aim', '1.1 To report.', '1.2 To end.']);
  });
});
