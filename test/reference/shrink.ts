/** Makes a scenario smaller for as long as it still shows the difference: drops members, entries, list items. */

type Path = readonly (string | number)[];

/** Without these a scenario, a policy or a statement is another one, not a smaller one. */
const KEPT = new Set([
  ...['request', 'principal', 'action', 'resource', 'document', 'target', 'policies', 'is'],
  ...[
    'Version',
    'Statement',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
  ],
  ...['grantee', 'operations', 'GranteePrincipal', 'Operations', 'permission'],
]);

function paths(value: unknown, path: Path = []): Path[] {
  const own: Path[] = [];
  if (Array.isArray(value))
    value.forEach((item, index) => {
      own.push([...path, index], ...paths(item, [...path, index]));
    });
  else if (typeof value === 'object' && value !== null)
    for (const [member, item] of Object.entries(value)) {
      const inRequest = path.length <= 1 && path[0] !== 'policies';
      if (!KEPT.has(member) || (['resource', 'policies'].includes(member) && !inRequest))
        own.push([...path, member]);
      own.push(...paths(item, [...path, member]));
    }
  return own;
}

function without(value: unknown, path: Path): unknown {
  const copy = structuredClone(value);
  let parent = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>;
  const last = path[path.length - 1] as string | number;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy;
}

export function shrink(scenario: unknown, differs: (scenario: unknown) => boolean): unknown {
  let smallest = structuredClone(scenario);
  for (let progress = true; progress; ) {
    progress = false;
    for (const path of paths(smallest)) {
      const smaller = without(smallest, path);
      if (!differs(smaller)) continue;
      smallest = smaller;
      progress = true;
      break;
    }
  }
  return smallest;
}
