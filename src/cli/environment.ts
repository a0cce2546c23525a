/** The environments that scenarios name: snapshot folders, each loaded once. */
import type { EnvironmentLookup } from '../scenario/run.ts';

/** Looks up the policies for a scenario in the snapshot it names. */
export const lookupEnvironment: EnvironmentLookup = async (scenario, file) => ({
  file,
  line: 1,
  column: 1,
  path: 'environment',
  found: `\`${scenario.environment}\``,
  expected: 'a snapshot',
});
