// A person's stations: dated positions and the outputs that name them, in order of time; what has no date comes last.
import type { Output } from './output.ts';
import { newestFirst, type PartialDate } from './partial-date.ts';
import type { DatedRole, Person } from './person.ts';

/** Above this many outputs, the stations are the positions alone; the list of outputs is on the page anyway. */
export const MAX_STATIONS = 24;

export type PersonStation = { date: PartialDate | undefined } & ({ kind: 'role'; role: DatedRole } | { kind: 'output'; output: Output });

/** The stations, oldest first, undated last. @param outputs those that name the person */
export function personStations(person: Pick<Person, 'roles'>, outputs: readonly Output[]): PersonStation[] {
  const roles = person.roles.map((role): PersonStation => ({ date: role.date, kind: 'role', role }));
  const named = outputs.length > MAX_STATIONS ? [] : outputs.map((output): PersonStation => ({ date: output.date, kind: 'output', output }));
  const stations = [...roles, ...named];
  return [
    ...stations.filter(({ date }) => date !== undefined).sort((a, b) => -newestFirst(a.date, b.date)),
    ...stations.filter(({ date }) => date === undefined),
  ];
}
