import type { RecommendationVerb } from '@concordat/domain/imports';

const verbs: Record<string, RecommendationVerb> = {
  approve: 'approve',
  note: 'note',
  agree: 'agree',
  consider: 'consider',
  sign: 'sign',
  endorse: 'endorse',
};

const others =
  'receive|comment|ratify|adopt|support|accept|authorise|authorize|delegate|discuss|scrutinise|review|recommend|confirm|determine|decide|appoint|delegate|request|instruct|require|commission|seek|take|welcome|acknowledge|refer|provide|give|make|set|award|monitor|direct|allocate|fund|terminate|cease|merge|establish|remove|amend|publish|issue|instruct|ask|invite|defer|identify|commit|resolve|select|advise|challenge|offer|proceed|enter|renew|extend|continue';

const lead = new RegExp(
  `(?:^|[,;:]\\s*|\\b(?:and|or|to|then)\\s+|\\d\\)\\s*)(?:to\\s+)?(?:formally\\s+|hereby\\s+)?(${Object.keys(verbs).join('|')}|${others})(?:s|es)?\\b(?!['’])`,
  'gi',
);
const passive = /\b(?:be|is|are)\s+(?:formally\s+)?(approved|noted|agreed|considered|signed|endorsed)\b/i;

export interface AskedVerb {
  readonly verb: RecommendationVerb;
  /** The words of the paper that belong to this verb. */
  readonly text: string;
}

/** Each thing a recommendation asks: "note the report and approve the plan" asks two, "consider approving" one. */
export function readVerbs(asked: string): AskedVerb[] {
  const found: { verb: RecommendationVerb; at: number; end: number }[] = [];
  for (const match of asked.matchAll(lead)) {
    const word = (match[1] ?? '').toLowerCase();
    const at = match.index + match[0].toLowerCase().lastIndexOf(word);
    const before = asked.slice(Math.max(0, at - 40), at);
    if (found.length > 0 && !isNewClause(before)) continue;
    found.push({ verb: verbs[word] ?? 'other', at, end: at + word.length });
  }
  if (found.length === 0) {
    const done = passive.exec(asked);
    const stem = done?.[1]?.toLowerCase().replace(/d$/, '') ?? '';
    const verb = verbs[stem] ?? verbs[stem.replace(/e$/, '')] ?? 'other';
    return [{ verb, text: asked }];
  }
  if (found.length === 1) return [{ verb: found[0]?.verb ?? 'other', text: asked }];
  return found.map(({ verb, at }, index) => {
    const next = found[index + 1];
    const clause = asked
      .slice(at, next?.at)
      .replace(/[\s,;]*(?:\b(?:and|or|then)\b)?(?:\s+to)?[\s,;]*$/i, '');
    return { verb, text: /\s/.test(clause) ? clause : asked.slice(found[0]?.at ?? 0) };
  });
}

/** After the first verb another counts only where a clause begins, not after "to" inside one ("asked to agree to sign"). */
function isNewClause(before: string): boolean {
  return /(?:[,;]\s*(?:and\s+)?(?:to\s+)?|\band\s+(?:to\s+)?)(?:formally\s+|hereby\s+)?$/i.test(before);
}
