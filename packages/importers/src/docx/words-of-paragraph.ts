import type { WordElement } from './word-model.ts';

/** The words of a paragraph, a raised figure marked as one and a tab or a break kept; deleted text is not among them. */
export function wordsOf(element: WordElement): string {
  switch (element.type) {
    case 'text':
      return asWritten(element.value ?? '');
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'checkbox':
      return element.checked ? '☒' : '☐';
    case 'run': {
      const words = inside(element);
      return element.verticalAlignment === 'superscript' && /^\w{1,3}$/.test(words)
        ? `<sup>${words}</sup>`
        : words;
    }
    default:
      return inside(element);
  }
}

/** True when all the words of a paragraph are set in bold. */
export function isBold(paragraph: WordElement): boolean {
  const runs = runsOf(paragraph).filter((run) => inside(run).trim() !== '');
  return runs.length > 0 && runs.every((run) => run.isBold === true);
}

function runsOf(element: WordElement): readonly WordElement[] {
  return element.type === 'run' ? [element] : (element.children ?? []).flatMap(runsOf);
}

function inside(element: WordElement): string {
  return (element.children ?? []).map(wordsOf).join('');
}

/** What would be read as a tag later is written as the signs it is. */
function asWritten(text: string): string {
  return text.replace(/\s/g, ' ').replace(/<(?=[a-z/!])/gi, '&lt;');
}
