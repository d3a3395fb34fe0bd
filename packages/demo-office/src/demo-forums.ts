/** A forum of the demo office as the papers have it; who holds it is named where that is not the policing body. */
export type DemoForum = {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly purpose: string;
  readonly ownedBy?: string;
  readonly cadence?: string;
  readonly rhythm?: { readonly every: number; readonly unit: 'weeks' | 'months' };
  readonly reportsTo?: string;
};

const force = 'Cambridgeshire Constabulary';

/** Those the pack of December 2016 names besides the Board, each after the one it reports to. */
export const forumsOf2016: readonly DemoForum[] = [
  {
    name: 'Force Executive Board',
    aliases: ['FEB'],
    purpose:
      'Where the chief officers of the force decide how it is run; it looked at the options for demand.',
    ownedBy: force,
  },
  {
    name: 'HMIC Gold Group',
    purpose: 'Chief officers’ scrutiny of what inspections asked for, chaired by the Deputy Chief Constable.',
    ownedBy: force,
    reportsTo: 'Force Executive Board',
  },
  {
    name: 'Organisational Improvement Group',
    aliases: ['OIG'],
    purpose:
      'Strategic leads report on each inspection recommendation; the Head of Corporate Development chairs.',
    ownedBy: force,
    cadence: 'Monthly',
    rhythm: { every: 1, unit: 'months' },
    reportsTo: 'HMIC Gold Group',
  },
  {
    name: 'Crime Data Integrity Working Group',
    purpose: 'Set up after the 2014 inspection to see that crimes are recorded rightly.',
    ownedBy: force,
    reportsTo: 'Force Executive Board',
  },
  {
    name: 'Huntingdon Accommodation Review Board',
    purpose:
      'Accommodation in Huntingdon shared with other services; it met on 3 November and 6 December 2016.',
    cadence: 'As needed',
    reportsTo: 'Business Co-ordination Board',
  },
  {
    name: 'Police and Crime Panel',
    aliases: ['the Panel'],
    purpose: 'Councillors and independent members who scrutinise the Commissioner, the plan and the precept.',
    ownedBy: 'Cambridgeshire and Peterborough councils',
  },
  {
    name: 'Chiltern Joint Governance Board',
    purpose: 'Governs the vehicle fleet consortium for the forces that are its members.',
    ownedBy: 'Chiltern Transport Consortium',
  },
];
