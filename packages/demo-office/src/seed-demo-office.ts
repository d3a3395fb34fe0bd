import { appointPeople } from './appoint-people.ts';
import { establishBoard } from './establish-board.ts';
import { establishForums } from './establish-forums.ts';
import { importDecemberPack } from './import-december-pack.ts';
import { keepTheBooks } from './keep-the-books.ts';
import { keepTheDecisions } from './keep-the-decisions.ts';
import { nameBudgetHolders } from './name-budget-holders.ts';
import { namePressures } from './name-pressures.ts';
import { openAccounts } from './open-accounts.ts';
import { planForDecember } from './plan-for-december.ts';
import { planTheYear } from './plan-the-year.ts';
import { receiveCrimeDataReport } from './receive-inspection-report.ts';
import { recordFinancialRegulations } from './record-financial-regulations.ts';
import { registerBodies } from './register-bodies.ts';
import { returnNilInterests } from './return-interests.ts';
import { runTheCapitalProgramme } from './run-the-capital-programme.ts';
import { setReservesAside } from './set-reserves-aside.ts';
import { type StoryParts, tellerOf } from './teller.ts';
import { writeAPaper } from './write-a-paper.ts';

/** Where the demo office's clock stands when it opens: four days before the Board of 16 December 2016. */
export const DEMO_OPENS_AT = '2016-12-12T09:00:00Z';

/**
 * Fills an empty database with the demo office, through the use cases alone, so that it obeys every rule and has its
 * audit trail. `onStep` hears what is being done. Throws with the office's own sentence when a step is refused.
 */
export async function seedDemoOffice(
  parts: StoryParts,
  onStep: (step: string) => void = () => {},
): Promise<void> {
  const teller = tellerOf(parts);
  onStep('Areas and bodies');
  const bodyIdOf = await registerBodies(teller, parts);
  onStep('People and posts');
  const people = await appointPeople(teller, bodyIdOf);
  onStep('Accounts and roles');
  await openAccounts(teller, bodyIdOf, people);
  onStep('The register of interests');
  await returnNilInterests(teller, bodyIdOf, parts.newId, people);
  onStep('The Board and the forums around it');
  const boardId = await establishBoard(teller, bodyIdOf, people);
  await establishForums(teller, bodyIdOf, boardId);
  onStep('The medium-term plan of December 2016');
  await planForDecember(teller, bodyIdOf, parts.newId);
  onStep('The register of inspection reports');
  await receiveCrimeDataReport({ teller, bodyIdOf, newId: parts.newId, people });
  await recordFinancialRegulations(teller, bodyIdOf, parts.newId);
  onStep('The board pack of 16 December 2016');
  const papers = await importDecemberPack(teller, bodyIdOf, parts.newId);
  onStep('The meetings of 2017');
  await planTheYear(teller, bodyIdOf, boardId);
  onStep('A paper in draft');
  await writeAPaper(teller, bodyIdOf, parts.newId);
  onStep('The register of decisions');
  await keepTheDecisions({ teller, parts, bodyIdOf, people });
  onStep('The ledgers of 2016/17');
  const paperOn = (subject: RegExp) => {
    const paper = papers.find(({ title }) => subject.test(title));
    if (paper === undefined) throw new Error(`The December pack has no paper on ${subject.source}.`);
    return paper.id;
  };
  const paperId = paperOn(/revenue budget monitoring/i);
  const ledger = await keepTheBooks({ teller, bodyIdOf, newId: parts.newId, paperId, people });
  onStep('Budget holders and their forecasts');
  await nameBudgetHolders({ teller, bodyIdOf, newId: parts.newId, people, ledger });
  onStep('The capital programme of 2016/17');
  await runTheCapitalProgramme(teller, bodyIdOf, parts.newId, paperOn(/capital monitoring/i));
  onStep('The reserves');
  const draws = await setReservesAside(teller, bodyIdOf, parts.newId);
  onStep('The register of pressures');
  await namePressures({ teller, bodyIdOf, newId: parts.newId, people, draws });
}
