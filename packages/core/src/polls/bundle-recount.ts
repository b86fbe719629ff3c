/** Counts a bundle's ballots again, and compares with the result it states. */
import type { Ballot } from './ballot.js';
import type { Bundle, BundleBallot, BundleFault } from './bundle.js';
import { canonicalJson } from './canonical-json.js';
import { checkBallot } from './check-ballot.js';
import { countersOf } from './counters.js';
import type { PollDefinition, VoterLevel } from './definition.js';
import type { Counters } from './tally.js';
import { tallyOf } from './tally-of.js';

/** What in a bundle's result is not what its ballots come to. */
export function recountFaults({ definition, ballots, result }: Bundle): BundleFault[] {
  const { counters, faults } = countAgain(definition, ballots);
  return [...faults, ...tallyFaults(definition, counters, result.tallies), ...siteFaults(ballots, result.sites)];
}

type CountersByLevel = ReadonlyMap<VoterLevel, Counters>;

/** Every ballot counts at its own level; one that the rule does not allow is named and left out. */
function countAgain(
  definition: PollDefinition,
  ballots: readonly BundleBallot[],
): { counters: CountersByLevel; faults: BundleFault[] } {
  const sums = new Map(definition.levels.map((level) => [level, new Map<string, number>()]));
  const faults: BundleFault[] = [];
  ballots.forEach(({ level, ballot }, index) => {
    const sum = sums.get(level);
    const own = countersOrNone(definition, ballot);
    if (sum && own) addInPlace(sum, own);
    else faults.push({ code: 'ballot_invalid', place: `/ballots/${index}` });
  });
  const counters = new Map([...sums].map(([level, sum]) => [level, Object.fromEntries(sum)]));
  return { counters, faults };
}

/** In place, unlike `addCounters`: an instant run-off has a counter for each ranking, too many to copy for each ballot. */
function addInPlace(sum: Map<string, number>, own: Counters): void {
  for (const [name, count] of Object.entries(own)) sum.set(name, (sum.get(name) ?? 0) + count);
}

function countersOrNone(definition: PollDefinition, ballot: Ballot): Counters | undefined {
  try {
    return checkBallot(definition, ballot).length === 0 ? countersOf(definition, ballot) : undefined;
  } catch {
    return undefined;
  }
}

function tallyFaults(
  definition: PollDefinition,
  counters: CountersByLevel,
  tallies: Bundle['result']['tallies'],
): BundleFault[] {
  const missing = new Set(definition.levels);
  const faults: BundleFault[] = [];
  tallies.forEach(({ level, tally }, index) => {
    const own = missing.delete(level) ? counters.get(level) : undefined;
    if (own && canonicalJson(tallyOf(definition, own)) === canonicalJson(tally)) return;
    faults.push({ code: 'tally_differs', place: `/result/tallies/${index}` });
  });
  return missing.size > 0 ? [...faults, { code: 'tally_differs', place: '/result/tallies' }] : faults;
}

/** A number that is withheld must not be found by counting: no ballot names that site. */
function siteFaults(ballots: readonly BundleBallot[], sites: Bundle['result']['sites']): BundleFault[] {
  const counts = new Map<string, number>();
  for (const { site } of ballots) if (site !== null) counts.set(site, (counts.get(site) ?? 0) + 1);
  const faults: BundleFault[] = [];
  sites.forEach(({ site, ballots: stated }, index) => {
    const counted = counts.get(site) ?? 0;
    counts.delete(site);
    if (counted !== (stated ?? 0)) faults.push({ code: 'site_differs', place: `/result/sites/${index}` });
  });
  return counts.size > 0 ? [...faults, { code: 'site_differs', place: '/result/sites' }] : faults;
}
