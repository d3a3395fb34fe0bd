import type { Random } from './random.ts';

const words =
  `the board notes that its report sets out progress against plan and asks members to consider options for
  estates finance workforce contracts grants victims neighbourhoods partners savings reserves capital revenue budget
  forecast pressure risk delivery review programme building lease fleet station custody recruitment training vetting
  inspection recommendation scrutiny assurance quarter year month figure total increase reduction variance underspend
  overspend agreed approved proposed planned expected remaining further earlier later local regional national shared
  joint service standard measure outcome performance priority decision approval signature agreement funding bid round`
    .split(/\s+/)
    .filter((word) => word !== '');

/** Sentences to put paragraphs together from; what they say means nothing, how long they are is a paper's. */
export function sentences(random: Random, count: number): readonly string[] {
  return Array.from({ length: count }, () => {
    const chosen = Array.from({ length: 10 + random.below(14) }, () => random.oneOf(words));
    const text = chosen.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  });
}
