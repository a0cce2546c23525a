/**
 * What changed on the path of the decision shortly before the call, when AWS may not have decided by it yet; or after
 * it, when AWS cannot have.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
 */
import type { Layer } from '../../engine/verdict.ts';
import type { ManagedPolicy } from '../../environment/environment.ts';
import { parseArn } from '../../policy/arn.ts';
import { parseInstant } from '../../policy/literal/instant.ts';
import type { Place, RecentChange } from './finding.ts';
import { evidencePlace, type View } from './view.ts';

/** Changes are in effect everywhere within seconds as a rule; this is several minutes. */
const SETTLING_SECONDS = 300;

/** What is looked at of a denial. */
type Circumstances = Pick<View, 'assembled' | 'causes' | 'denial' | 'environment' | 'verdict'>;

export function recentChanges(view: Circumstances): readonly RecentChange[] {
  const { denial } = view;
  const call = denial.time && parseInstant(denial.time.value);
  if (!denial.time || call === undefined) return [];
  const callPlace = evidencePlace(denial.time.from);
  return changesOnPath(view).flatMap(({ changed, layer, from, ...subject }): readonly RecentChange[] => {
    const instant = parseInstant(changed);
    if (instant === undefined) return [];
    const seconds = Math.round((call - instant) / 1000);
    if (seconds > SETTLING_SECONDS) return [];
    const outcome = deniedBy(view, layer) ? 'denies' : 'does-not-deny';
    return [{ kind: 'recent-change', ...subject, layer, changed, seconds, outcome, from: [callPlace, from] }];
  });
}

function deniedBy({ verdict, causes }: Circumstances, layer: Layer): boolean {
  return verdict.deniedBy.includes(layer) || causes.some((cause) => cause.layer === layer);
}

interface Change extends Pick<RecentChange, 'subject' | 'name' | 'layer' | 'changed'> {
  readonly from: Place;
}

/** The dated things that the decision went by: managed policies, and the caller. */
function changesOnPath({ assembled, denial, environment }: Circumstances): readonly Change[] {
  const changes: Change[] = [];
  const seen = new Set<string>();
  for (const { layer, policy } of assembled.attachments) {
    const known = policy.arn === undefined ? undefined : environment.managedPolicies.get(policy.arn);
    const change = known && !seen.has(`${layer} ${known.arn}`) ? lastChange(known) : undefined;
    if (!known || !change) continue;
    seen.add(`${layer} ${known.arn}`);
    changes.push({ subject: 'policy', name: known.name ?? known.arn, layer, ...change });
  }
  const arn = parseArn(denial.principal?.value ?? '');
  const kind = arn?.resource.startsWith('role/') ? 'role' : 'user';
  const name = arn?.resource.slice(arn.resource.lastIndexOf('/') + 1);
  const description =
    arn && name !== undefined ? environment.entity(kind, arn.account, name)?.description : undefined;
  if (description?.created !== undefined) {
    const { created, file } = description;
    changes.push({
      subject: kind,
      name: description.arn,
      layer: 'identity',
      changed: created,
      from: { source: file },
    });
  }
  return changes;
}

/**
 * When the text in force was made. That an older version was made the default one again is dated nowhere.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyVersion.html
 */
function lastChange(policy: ManagedPolicy): { readonly changed: string; readonly from: Place } | undefined {
  const id = policy.defaultVersion?.value;
  const version = id === undefined ? undefined : policy.versions.get(id);
  if (version?.created === undefined) return undefined;
  return { changed: version.created, from: { source: version.text.file } };
}
