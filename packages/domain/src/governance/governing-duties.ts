import type { BodyKind } from '../bodies/index.ts';
import type { GoverningDocumentKind, GoverningDuty } from './governing-document.ts';

const code = 'Financial Management Code of Practice';
const ofBoth = ['policingBody', 'chiefOfficer'] as const;
const ofPolicingBody = ['policingBody'] as const;

/** What each kind of document is, and why it is kept (docs/decisions/0120). */
export const governingDuties: readonly GoverningDuty[] = [
  {
    kind: 'codeOfPractice',
    name: code,
    basis: 'Both bodies have regard to it',
    of: ofBoth,
    isPublished: false,
  },
  {
    kind: 'schemeOfConsent',
    name: 'Scheme of consent',
    basis: `${code}; Police Reform and Social Responsibility Act 2011 Sch.2 para.7`,
    of: ofPolicingBody,
    isPublished: false,
  },
  {
    kind: 'financialRegulations',
    name: 'Financial regulations',
    basis: code,
    of: ofBoth,
    isPublished: false,
  },
  {
    kind: 'prudentialStrategy',
    name: 'Prudential strategy and indicators',
    basis: 'CIPFA Prudential Code; Local Government Act 2003 Part 1',
    of: ofPolicingBody,
    isPublished: false,
  },
  {
    kind: 'mrpStatement',
    name: 'Statement of minimum revenue provision',
    basis: 'Statutory guidance under Local Government Act 2003 s.21(1A)',
    of: ofPolicingBody,
    isPublished: false,
  },
  {
    kind: 'reservesStrategy',
    name: 'Reserves strategy',
    basis: 'Home Office guidance on police reserves, 2018',
    of: ofPolicingBody,
    isPublished: true,
  },
];

/** The duties of a body of this kind, in the order of the checklist. */
export function dutiesOf(kind: BodyKind): readonly GoverningDuty[] {
  return governingDuties.filter(({ of }) => of.includes(kind));
}

/** What a kind of document is. */
export function dutyOf(kind: GoverningDocumentKind): GoverningDuty {
  const duty = governingDuties.find((each) => each.kind === kind);
  if (duty === undefined) throw new Error(`No duty is written for ${kind}.`);
  return duty;
}
