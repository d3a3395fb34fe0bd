import { canary, id, interests, people } from './office-ids.ts';
import { day, ours, type Tx, theirs } from './office-rows.ts';

/** Interests of somebody in post, one of them sensitive, a nil return of somebody who left, and one of theirs. */
export async function fillInterests(tx: Tx): Promise<void> {
  const entry = {
    ...ours,
    personId: people.chiefExecutive,
    kind: 'membership',
    isOfPartner: false,
    since: day('2015-04-01'),
    registeredOn: day('2016-06-01'),
    isSensitive: false,
  };
  await tx.registeredInterest.createMany({
    data: [
      { ...entry, id: interests.charity },
      { ...entry, id: interests.sensitive, kind: 'land', isOfPartner: true, isSensitive: true },
      { ...entry, id: interests.ended, endedOn: day('2016-09-30'), endedReason: 'Stood down' },
      { ...entry, ...theirs, id: interests.theirs, personId: people.stranger },
    ],
  });
  await tx.interestWords.createMany({
    data: [
      { ...ours, interestId: interests.charity, what: 'Trustee of a charity' },
      { ...ours, interestId: interests.sensitive, what: canary, clearance: 1 },
      { ...ours, interestId: interests.ended, what: 'Governor of a school' },
      { ...theirs, interestId: interests.theirs, what: canary },
    ],
  });
  await tx.interestsReturn.createMany({
    data: [
      { id: id(811), ...ours, personId: people.chiefExecutive, madeOn: day('2016-06-01'), interestCount: 3 },
      { id: id(812), ...ours, personId: people.treasurer, madeOn: day('2015-06-01'), interestCount: 0 },
      { id: id(813), ...theirs, personId: people.stranger, madeOn: day('2016-06-01'), interestCount: 1 },
    ],
  });
}
