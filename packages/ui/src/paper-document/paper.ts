import type { PrintedSection, PrintedTable } from '@concordat/domain/printed';
import type { MarkingWords } from '../marking/marking.tsx';

export type PaperRecommendation = {
  readonly number: string | null;
  readonly limb: string | null;
  readonly text: string;
};

export type Paper = {
  /** Stable label in the pack: "7", or "7.1" for its first appendix. */
  readonly label: string | null;
  readonly title: string;
  /** "Report", "Appendix": what the paper is, in words. */
  readonly kind?: string;
  readonly addressedTo?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
  readonly marking?: MarkingWords;
  readonly recommendations: readonly PaperRecommendation[];
  readonly sections: readonly PrintedSection[];
  readonly tables: readonly PrintedTable[];
  readonly contactOfficers?: readonly string[];
  readonly sourceDocuments?: readonly string[];
};
