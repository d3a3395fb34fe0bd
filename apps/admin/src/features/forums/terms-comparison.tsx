import { Comparison } from '@concordat/app-frame/comparison';
import { type PaperLine, paragraphsOf } from '@concordat/domain/meetings';

/** What became of terms of reference, paragraph by paragraph. */
export function TermsComparison({ before, after }: { before: string; after: string }) {
  return <Comparison before={linesOf(before)} after={linesOf(after)} name="terms" />;
}

function linesOf(terms: string): readonly PaperLine[] {
  return paragraphsOf(terms).map((text) => ({ part: 'Paragraph', text, form: '' }));
}
