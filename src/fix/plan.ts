/** Changes under way: options put together, each policy in the form that it has after all edits so far. */
import type { AttachedPolicy } from '../engine/policy-set.ts';
import { lintPolicy } from '../lint/index.ts';
import type { Policy } from '../policy/ast.ts';
import { parsePolicy } from '../policy/parse.ts';
import { SourceText } from '../policy/source.ts';
import { editDocument, type PatchOperation, withoutSpace } from './document-edit.ts';
import type {
  Change,
  GuardrailKind,
  NewPolicy,
  NotOffered,
  PolicyEdit,
  RequestChange,
  StatementEdit,
} from './fix.ts';
import type { EditTarget, Option } from './option.ts';
import { type Draft, documentId, NOTHING_CHANGED } from './trial.ts';

export interface Plan {
  readonly draft: Draft;
  readonly edits: ReadonlyMap<string, EditInProgress>;
}

/** A change of a policy that is there, as far as it has come. */
interface EditInProgress {
  readonly target: EditTarget;
  readonly policy: Policy;
  readonly edits: PolicyEdit['edits'];
  readonly patch: readonly PatchOperation[];
  readonly guardrail: GuardrailKind | undefined;
}

export const NO_PLAN: Plan = { draft: NOTHING_CHANGED, edits: new Map() };

/** The plan with one more option; or why AWS would not save it, or undefined where it finds no place. */
export function withOption(plan: Plan, option: Option): Plan | NotOffered | undefined {
  const { draft, edits } = plan;
  switch (option.kind) {
    case 'request':
      if (contradicts(option.changes, draft.requests)) return undefined;
      return { draft: { ...draft, requests: [...draft.requests, ...option.changes] }, edits };
    case 'new-policy':
      return { draft: { ...draft, additions: [...draft.additions, option.addition] }, edits };
    case 'settings':
      return { draft: { ...draft, settings: [...draft.settings, ...option.changes] }, edits };
    case 'session':
      return draft.session ? undefined : { draft: { ...draft, session: option.change }, edits };
    case 'retry':
      return { draft: { ...draft, retry: option.change }, edits };
    case 'edit': {
      const own = draft.additions.find(({ policy }) => policy === option.target.attached.policy);
      if (own) return withLongerAddition(plan, own, option.edit);
      const id = idOf(option.target.attached, edits);
      const soFar = edits.get(id) ?? {
        target: option.target,
        policy: option.target.policy,
        edits: [],
        patch: [],
        guardrail: undefined,
      };
      const { source } = soFar.policy;
      const edited = editDocument(source.text, [option.edit.edit]);
      if (!edited) return undefined;
      const read = (text: string): Policy =>
        parsePolicy(new SourceText(source.name, text), soFar.policy.type);
      const { layer, name } = soFar.target.place;
      let policy = read(edited.text);
      let faults = addedFaults(soFar.target.policy, policy);
      if (faults.includes('over-quota')) {
        // For most types of policy white space counts.
        policy = read(withoutSpace(edited.text));
        faults = addedFaults(soFar.target.policy, policy);
      }
      if (faults.includes('over-quota')) return { layer, reason: 'over-quota', policy: name };
      if (faults.length > 0) return undefined;
      const now: EditInProgress = {
        target: soFar.target,
        policy,
        edits: [...soFar.edits, option.edit],
        patch: [...soFar.patch, ...edited.patch],
        guardrail: soFar.guardrail ?? option.guardrail,
      };
      return {
        draft: { ...draft, policies: new Map([...draft.policies, [id, policy]]) },
        edits: new Map([...edits, [id, now]]),
      };
    }
  }
}

/** Whether a call cannot be made in both ways: through an endpoint there is no address of the caller's own. */
function contradicts(changes: readonly RequestChange[], others: readonly RequestChange[]): boolean {
  const all = [...changes, ...others];
  const keys = new Set(all.map(({ key }) => key.toLowerCase()));
  const values = new Set(all.map(({ key, value }) => JSON.stringify([key.toLowerCase(), value])));
  const ways = new Set(all.map(({ way }) => way));
  return keys.size < values.size || (ways.has('vpc-endpoint') && ways.has('source-address'));
}

/** A new policy, made longer before it is there. */
function withLongerAddition(
  { draft, edits }: Plan,
  addition: NewPolicy,
  { edit }: StatementEdit,
): Plan | undefined {
  const { document, policy: before, place } = addition;
  const edited = editDocument(document.text, [edit]);
  if (!edited) return undefined;
  const after = new SourceText(document.name, edited.text);
  const policy = parsePolicy(after, before.type);
  if (addedFaults(before, policy).length > 0) return undefined;
  const longer: NewPolicy = { kind: 'new-policy', place, document: after, policy };
  const additions = draft.additions.map((one) => (one === addition ? longer : one));
  return { draft: { ...draft, additions }, edits };
}

/** The errors of a policy that it did not have before: AWS would not save it. */
export function addedFaults(before: Policy, after: Policy): readonly string[] {
  let known = KNOWN_FAULTS.get(before);
  if (!known) {
    known = faultsOf(before);
    KNOWN_FAULTS.set(before, known);
  }
  return faultsOf(after).filter((code) => !known.includes(code));
}

const KNOWN_FAULTS = new WeakMap<Policy, readonly string[]>();

function faultsOf(policy: Policy): readonly string[] {
  return lintPolicy(policy).flatMap(({ severity, code }) => (severity === 'warning' ? [] : [code]));
}

/** A policy goes by the text that it had when the search began. */
function idOf(attached: AttachedPolicy, edits: Plan['edits']): string {
  for (const [id, { policy }] of edits) if (policy === attached.policy) return id;
  return documentId(attached);
}

export function changesOf({ draft, edits }: Plan): readonly Change[] {
  const policyEdits = [...edits].map(
    ([id, { target, policy, edits: made, patch, guardrail }]): PolicyEdit => ({
      kind: 'edit',
      place: target.place,
      edits: made,
      before: target.policy.source,
      after: policy.source,
      patch,
      policies: { id, before: target.policy, after: policy },
      ...(guardrail && { guardrail }),
    }),
  );
  const { requests, additions, settings, session, retry } = draft;
  return [
    ...(retry ? [retry] : []),
    ...requests,
    ...(session ? [session] : []),
    ...policyEdits,
    ...additions,
    ...settings,
  ];
}

/** Equal for changes that come to the same. */
export function changeId(change: Change): string {
  return JSON.stringify(identityOf(change));
}

function identityOf(change: Change): unknown {
  switch (change.kind) {
    case 'request':
      return [change.way, change.key, change.value];
    case 'edit':
      return [change.place.layer, change.place.file, change.place.attachedTo, change.after.text];
    case 'new-policy':
      return [change.place.attachedTo, change.document.text];
    case 'setting':
      return [change.setting, change.level, change.subject];
    case 'session':
      return [change.role, change.document.text];
    case 'retry':
      return [change.name, change.changed];
  }
}
