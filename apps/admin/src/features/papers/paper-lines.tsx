import { linesOfPaper } from '@concordat/domain/meetings';
import { type Draft, ruledText } from './shown-paper.ts';

/** What a paper says, part by part, to read and to copy. */
export function PaperLines({ draft }: { draft: Draft }) {
  return (
    <dl className="cc-paper-lines">
      {linesOfPaper(ruledText(draft)).map(({ part, text }, at) => (
        <div key={at}>
          <dt>{part}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
