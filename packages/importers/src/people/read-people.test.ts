import { describe, expect, it } from 'vitest';
import { readPeople } from './read-people.ts';

/** Invented people, written as `name | post | body`. */
function read(text: string): string[] {
  return readPeople(text).map((person) =>
    [person.name ?? '-', person.post ?? '-', person.body ?? '-'].join(' | '),
  );
}

describe('reading people out of a list or a sentence', () => {
  it('begins a person at each name, and keeps "and" within a post', () => {
    expect(
      read(
        'Ada Quill, Chief Constable, Northshire Constabulary, Bram Oxley, Head of Partnerships and Commissioning, OPCC and Cleo Marsh, Director of Estates',
      ),
    ).toEqual([
      'Ada Quill | Chief Constable | Northshire Constabulary',
      'Bram Oxley | Head of Partnerships and Commissioning | OPCC',
      'Cleo Marsh | Director of Estates | -',
    ]);
  });

  it('reads posts alone where no name is printed', () => {
    expect(
      read(
        'the Chief Constable, the Director of Public Engagement and Communications and the Director of Estates',
      ),
    ).toEqual([
      '- | Chief Constable | -',
      '- | Director of Public Engagement and Communications | -',
      '- | Director of Estates | -',
    ]);
  });

  it('tells a rank from the name it stands before', () => {
    expect(read('Chief Inspector Dara Ellwood; ACC Emrys Foyle; Cllr Greta Holm (Chair)')).toEqual([
      'Dara Ellwood | Chief Inspector | -',
      'Emrys Foyle | ACC | -',
      'Cllr Greta Holm | Chair | -',
    ]);
  });

  it('finds the body inside a post that names it', () => {
    expect(read('Hugh Ibbot, Chief Constable of Merrow Police')).toEqual([
      'Hugh Ibbot | Chief Constable | Merrow Police',
    ]);
    expect(read('Isla Jessop, Director of Finance')).toEqual(['Isla Jessop | Director of Finance | -']);
  });

  it('leaves short forms that are being defined out', () => {
    expect(read('Kit Ardley, Head of Policy, Office of the Mayor (“OM”)')).toEqual([
      'Kit Ardley | Head of Policy | Office of the Mayor',
    ]);
  });
});
