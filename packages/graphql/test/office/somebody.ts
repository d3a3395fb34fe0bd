import type { Role, Viewer } from '@concordat/domain/access';
import { bodies, people } from './office-ids.ts';

export interface As {
  readonly roles?: readonly Role[];
  readonly body?: string;
  readonly clearance?: Viewer['clearance'];
  readonly person?: string | null;
  readonly via?: Viewer['via'];
  readonly scopes?: readonly string[];
}

/** Somebody who reads: a governance officer of our body, cleared to OFFICIAL-SENSITIVE, unless said otherwise. */
export function somebody({
  roles = ['governanceOfficer'],
  body = bodies.ours,
  clearance = 'officialSensitive',
  person = people.chiefExecutive,
  via = 'session',
  scopes,
}: As = {}): Viewer {
  return {
    userId: body === bodies.ours ? 'governance-officer' : 'stranger',
    personId: person as Viewer['personId'],
    name: 'Governance officer',
    roles,
    bodyIds: [body] as unknown as Viewer['bodyIds'],
    clearance,
    via,
    scopes: scopes ?? null,
  };
}
