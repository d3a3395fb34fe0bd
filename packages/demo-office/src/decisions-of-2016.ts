import { pence } from '@concordat/domain/kernel';
import { emptyNotice, type NoticeText } from '@concordat/domain/meetings';

/** The notices the papers of December 2016 name, with no more than the papers say. */
export const pastNotices = [
  {
    year: 2016,
    number: 13,
    title: 'Relocation of the Sexual Assault Referral Centre',
    kind: 'estate',
    value: null,
    decision:
      'To move the centre from Peterborough to Huntingdon, the refurbishment being paid for with the NHS.',
    decidedOn: '2016-03-17',
    signatoryPost: 'Police and Crime Commissioner',
    source: 'Capital monitoring, Board of 16 December 2016, paragraph 5.2',
  },
  {
    year: 2016,
    number: 29,
    title: 'Number plate recognition for the joint protective services',
    kind: 'capitalAddition',
    value: 15_000_000,
    decision: 'To fund scheme CP16/16, JPS ANPR, from the ICT Development Reserve.',
    decidedOn: null,
    signatoryPost: 'Police and Crime Commissioner',
    source: 'Capital monitoring, Board of 16 December 2016, Appendix 3',
  },
] as const;

export type ToldNotice = { readonly upTo: 'draft' | 'ready' | 'published'; readonly text: NoticeText };

const advice = (legal: string, finance: string, equality: string): NoticeText['advice'] => [
  { kind: 'legal', adviser: 'Chief Executive', text: legal },
  { kind: 'finance', adviser: 'Chief Finance Officer', text: finance },
  { kind: 'equality', adviser: 'Head of Policy and Performance', text: equality },
];

/** What the papers of December 2016 ask the Commissioner to decide, as far as it had come by 12 December. */
export const toldNotices: readonly ToldNotice[] = [
  {
    upTo: 'published',
    text: {
      ...emptyNotice('Updated Section 22A agreements: public contact and criminal justice', 'agreement'),
      decision:
        'To enter into the updated collaboration agreements for public contact and for criminal justice, phase 2.',
      reasons:
        'The Board welcomed the signing of the updated agreements on 10 November 2016, and asked for the notices to be signed.',
      options: [
        { title: 'Sign the updated agreements', isChosen: true, reason: '' },
        {
          title: 'Go on under the agreements as they are',
          isChosen: false,
          reason: 'They no longer say how the services are run.',
        },
      ],
      advice: advice(
        'Each agreement is made under section 22A of the Police Act 1996 and names its parties.',
        'The costs are shared as before and are within the budget.',
        'Nobody is treated otherwise than now.',
      ),
      conflicts: { kind: 'none' },
      objectives: ['Transformation'],
      contact: 'Chief Finance Officer',
    },
  },
  {
    upTo: 'ready',
    text: {
      ...emptyNotice('Joining the Chiltern Transport Consortium', 'agreement'),
      decision:
        'To enter into the collaboration agreement with the Chiltern Transport Consortium under section 22A of the Police Act 1996.',
      condition: 'Legal review of the draft agreement',
      reasons:
        'The consortium runs 2,600 vehicles for its members; the area expects to save £200,000 a year, with full financial integration from April 2017.',
      options: [
        { title: 'Join the consortium', isChosen: true, reason: 'It saves £200,000 a year.' },
        {
          title: 'Go on running the fleet alone',
          isChosen: false,
          reason: 'It forgoes what the partners have saved: £3 million since April 2010.',
        },
      ],
      advice: advice(
        'The draft is still being reviewed; the decision should wait for that.',
        'Each member is invoiced one month in arrears for the vehicles it has.',
        'No effect on any group was found.',
      ),
      conflicts: { kind: 'none' },
      objectives: ['Transformation'],
      contact: 'Chief Finance Officer',
    },
  },
  {
    upTo: 'draft',
    text: {
      ...emptyNotice('Additions to the 2016/17 capital programme', 'capitalAddition'),
      // As Appendix 3 and the programme have it; paragraph 5.2 prints £621,662.
      value: pence(67_762_200),
      decision:
        'To add £621,622 for the Sexual Assault Referral Centre in Huntingdon and £56,000 for the learning part of the joint resource planning system.',
      reasons:
        'The plans for the centre are agreed; the learning system was left out of the programme although it was in the approved business case.',
      options: [{ title: 'Make both additions', isChosen: true, reason: '' }],
      advice: advice(
        'Additions to the capital programme are for the Commissioner to decide.',
        'Half of the centre is paid for by the NHS, a quarter each from the Carry Forward Project Reserve and the Budget Assistance Reserve; the system from the Budget Assistance Reserve.',
        '',
      ).filter(({ text }) => text !== ''),
      objectives: ['Victims'],
      contact: 'Chief Finance Officer',
    },
  },
];
