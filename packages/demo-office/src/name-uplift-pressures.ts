import { fundPressure, namePressure } from '@concordat/use-cases';
import type { OfficeSoFar } from './tell-later-chapters.ts';
import { come, type Teller } from './teller.ts';

const AT = '2020-01-08T08:00:00Z';
const UPLIFT = { since: '2020-01-08', source: 'Report of 8 January 2020 on a Resource Group, 4.2' } as const;
const MINUTES = { since: '2019-09-18', source: 'Minutes of September 2019, 7.2 and 7.7' } as const;

type Named = readonly [title: string, what: string, from: typeof UPLIFT | typeof MINUTES];

/** No paper says what any of them costs, so that all of them stay not yet known. */
const pressures: readonly Named[] = [
  [
    'Officer uplift',
    'More officers are to be recruited; what follows from it comes before the Resource Group.',
    UPLIFT,
  ],
  ['Estates for the uplift', 'More officers need desks, lockers and room for training.', UPLIFT],
  ['Uniform for the uplift', 'More officers need uniform and equipment.', UPLIFT],
  ['Vehicles for the uplift', 'More officers need more of the vehicle fleet.', UPLIFT],
  ['Training for the uplift', 'More officers are to be trained in the same years.', UPLIFT],
  ['7 Force vetting', 'Vetting is to be done together by seven forces.', MINUTES],
  ['ERP and ICT convergence', 'Systems of several forces are to become one.', MINUTES],
  ['Shared services', 'What is shared with other forces changes what each of them pays.', MINUTES],
  ['ERP overspend', 'The common finance and HR system costs more than its budget.', MINUTES],
];

/** September 2019 and January 2020: what the papers of those months name as pressures on the money. */
export async function nameUpliftPressures(teller: Teller, { bodyId, posts }: OfficeSoFar): Promise<void> {
  const at = teller.opening(AT, 'first', bodyId);
  const owner = posts.find(({ title }) => title === 'Chief Finance Officer');
  if (owner === undefined) return;
  for (const [title, what, from] of pressures) {
    const answer = await namePressure(at, {
      ...from,
      bodyId,
      title,
      what,
      ownerPostId: owner.id,
      idempotencyKey: at.newId(),
    });
    // Somebody may have named it before the clock came here; the story goes on with theirs.
    if (answer.outcome === 'refused' && answer.refusal.kind === 'PressureTitleTaken') continue;
    const { pressureId, version } = come(answer, `name ${title}`);
    if (title !== 'ERP overspend') continue;
    come(
      await fundPressure(at, {
        pressureId,
        from: 'Reserves',
        source: MINUTES.source,
        drawId: null,
        expectedVersion: version,
      }),
      `fund ${title}`,
    );
  }
}
