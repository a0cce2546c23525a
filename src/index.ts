/**
 * deniedby as a library: everything that the command line does, as functions over texts and plain data. Nothing
 * here talks to the network; `readSnapshotFolder`, `openSnapshot` and `Environments` read files, the rest reads nothing.
 *
 * Evidence and environment in, explanation out:
 *
 * ```ts
 * import { diagnose, loadSnapshot, readEvidence, readSnapshotFolder, SourceText } from 'deniedby';
 *
 * const message =
 *   'User: arn:aws:sts::444455556666:assumed-role/fleet-monitor/probe-7 is not authorized to perform: ' +
 *   'ec2:DescribeInstances with an explicit deny in a service control policy';
 * const environment = loadSnapshot(readSnapshotFolder('examples/01-scp-endpoint/env'));
 * for (const denial of readEvidence(new SourceText('error.txt', message)).denials) {
 *   const { evaluation } = diagnose(denial, environment);
 *   console.log(evaluation?.verdict.verdict); // undetermined
 *   console.log(evaluation?.agreement.kind); // narrows
 * }
 * ```
 *
 * The engine alone, for a browser, is `deniedby/engine`.
 *
 * @module
 */
export type { Agreement } from './diagnosis/agreement.ts';
export type { Cause, CauseLine, CauseStatement } from './diagnosis/cause.ts';
export {
  type Beside,
  type Diagnosis,
  diagnose,
  type Evaluated,
  type OtherLayer,
} from './diagnosis/diagnose.ts';
export type { Finding, FindingKind } from './diagnosis/finding/finding.ts';
export * from './engine/index.ts';
export {
  type Assembled,
  assembleRequest,
  type Conflict,
  type RequestAdditions,
} from './environment/assemble-request.ts';
export { Environment } from './environment/environment.ts';
export type { EnvironmentGap, GapKind, GapSubject, Refusal } from './environment/gap.ts';
export { openSnapshot } from './environment/open-snapshot.ts';
export type { SnapshotProblem, SnapshotProblemKind } from './environment/problem.ts';
export { readSnapshotFolder, SNAPSHOT_LIMITS, type SnapshotLimits } from './environment/read-folder.ts';
export type { Question } from './environment/request-facts.ts';
export { loadSnapshot, type SnapshotFile, type SnapshotFiles } from './environment/snapshot.ts';
export { combineDenials, withDecodedMessage } from './evidence/combine.ts';
export {
  type Category,
  type Claim,
  type Classification,
  type ContextClaim,
  contextOf,
  type Denial,
  type EvaluatedPolicy,
  type EvidenceForm,
  type Inference,
  type Origin,
  type PrincipalKind,
  type Reason,
} from './evidence/denial.ts';
export { type EvidenceResult, readEvidence, type Tried, type TriedReason } from './evidence/read.ts';
export {
  type SimulatedStatement,
  type SimulatorDecision,
  type SimulatorOpinion,
  simulatedReason,
} from './evidence/simulator-output.ts';
export { type ChangeCommands, commandsOf } from './fix/commands.ts';
export type { DocumentEdit, JsonPath, JsonValue, PatchOperation } from './fix/document-edit.ts';
export type * from './fix/fix.ts';
export type { Neighbour, NeighbourKind } from './fix/neighbours.ts';
export { ownersOf, partFor } from './fix/owners.ts';
export { proposeFixes } from './fix/propose.ts';
export { type DeniedNeighbour, type RegressionTests, regressionTests } from './fix/regression.ts';
export {
  readSavedDiagnosis,
  type SavedDiagnosis,
  type SavedReading,
  saveDiagnosis,
} from './fix/saved-diagnosis.ts';
export {
  type Evaluation,
  LaterCalls,
  type SeenCall,
  type SnapshotAge,
  type Verified,
  type VerifyStatus,
  verify,
} from './fix/verify.ts';
export { guessPolicyType, lintPolicy } from './lint/index.ts';
export { diagnosisJson } from './render/diagnosis-json.ts';
export { renderDiagnosis, type TextOptions } from './render/diagnosis-text.ts';
export { type LintResult, renderDiagnostics } from './render/diagnostic-text.ts';
export { proposalJson } from './render/fix-json.ts';
export {
  type FixTextOptions,
  type OwnerPart,
  renderFix,
  renderWaysIn,
  type ShownFix,
} from './render/fix-text.ts';
export { type Paint, paint } from './render/paint.ts';
export { renderResult, renderResultLine } from './render/scenario-result.ts';
export { renderVerdict } from './render/verdict-text.ts';
export { decideScenario } from './scenario/decide.ts';
export { Environments, type GivenFolder } from './scenario/environments.ts';
export { outcomeOf, type TestOutcome } from './scenario/outcome.ts';
export { readScenarios, type ScenarioError, type ScenarioItem, type YamlReader } from './scenario/read.ts';
export {
  type EnvironmentLookup,
  type Expectation,
  type Mismatch,
  type ScenarioResult,
  ScenarioRunner,
  type Surroundings,
} from './scenario/run.ts';
export { type Scenario, scenarioSchema } from './scenario/schema.ts';
export { type AskedScenario, surroundings } from './scenario/surroundings.ts';
export { readYaml } from './scenario/yaml.ts';
