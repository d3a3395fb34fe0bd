/** A body of the demo office as the story registers it. */
export type DemoBody = {
  readonly key: string;
  readonly areaName: string | null;
  readonly kind: 'policingBody' | 'chiefOfficer' | 'otherParty';
  readonly legalName: string;
  readonly shortName: string;
  readonly headTitle: string;
  readonly from: string | null;
};

/** First day of the policing bodies elected under the Police Reform and Social Responsibility Act 2011. */
const FIRST_DAY = '2012-11-22';

const forces: readonly (readonly [area: string, force: string])[] = [
  ['Cambridgeshire', 'Cambridgeshire Constabulary'],
  ['Bedfordshire', 'Bedfordshire Police'],
  ['Hertfordshire', 'Hertfordshire Constabulary'],
  ['Norfolk', 'Norfolk Constabulary'],
  ['Suffolk', 'Suffolk Constabulary'],
  ['Essex', 'Essex Police'],
  ['Kent', 'Kent Police'],
  ['Thames Valley', 'Thames Valley Police'],
];

/** The seven forces' areas and Thames Valley with two bodies each, and the Civil Nuclear Constabulary as another party. */
export const demoBodies: readonly DemoBody[] = [
  ...forces.flatMap(([area, force]): DemoBody[] => [
    {
      key: policingBodyOf(area),
      areaName: area,
      kind: 'policingBody',
      legalName: `Police and Crime Commissioner for ${area}`,
      shortName: `${area} OPCC`,
      headTitle: 'Police and Crime Commissioner',
      from: FIRST_DAY,
    },
    {
      key: forceOf(area),
      areaName: area,
      kind: 'chiefOfficer',
      legalName: `Chief Constable of ${force}`,
      shortName: force,
      headTitle: 'Chief Constable',
      from: FIRST_DAY,
    },
  ]),
  {
    key: 'civil-nuclear',
    areaName: null,
    kind: 'otherParty',
    legalName: 'Civil Nuclear Police Authority',
    shortName: 'Civil Nuclear Constabulary',
    headTitle: 'Chief Constable',
    from: null,
  },
];

/** Key of an area's policing body. */
export function policingBodyOf(area: string): string {
  return `${area.toLowerCase().replaceAll(' ', '-')}-policing-body`;
}

/** Key of an area's chief officer. */
export function forceOf(area: string): string {
  return `${area.toLowerCase().replaceAll(' ', '-')}-force`;
}
