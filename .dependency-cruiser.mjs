/**
 * Which folder of src/ may import which: the table in docs/architecture.md. `scripts/check-imports.mjs` runs it and
 * counts what was seen.
 */

/** @type {Readonly<Record<string, readonly string[]>>} */
const MAY_IMPORT = {
  policy: [],
  catalog: ['policy'],
  engine: ['policy', 'catalog'],
  evidence: ['policy', 'catalog'],
  lint: ['policy', 'catalog'],
  environment: ['engine', 'evidence', 'policy', 'catalog'],
  scenario: ['environment', 'engine', 'policy', 'catalog'],
  diagnosis: ['environment', 'evidence', 'engine', 'policy', 'catalog'],
  collect: ['environment', 'policy', 'catalog'],
  fix: ['diagnosis', 'scenario', 'environment', 'evidence', 'lint', 'engine', 'policy', 'catalog'],
};

/** Folders that run in a browser tab as they are. */
const PURE = ['policy', 'catalog', 'engine', 'lint', 'render'];

const TESTS = String.raw`\.(?:test|fixture)\.ts$`;

const inward = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports-inward`,
  comment: `${folder} may import ${allowed.length === 0 ? 'nothing of ours' : allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: TESTS },
  to: { path: '^src/', pathNot: [folder, ...allowed].map((name) => `^src/${name}/`) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...inward,
    {
      name: 'render-imports-types',
      comment: 'render takes data: of other folders it imports types, and values only where they are words',
      severity: 'error',
      from: { path: '^src/render/', pathNot: TESTS },
      to: {
        path: '^src/',
        pathNot: ['^src/render/', '^src/policy/', String.raw`^src/engine/(?:rules|verdict)\.ts$`],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'render-knows-no-command',
      comment: 'render does not know what prints its texts',
      severity: 'error',
      from: { path: '^src/render/' },
      to: { path: String.raw`^src/(?:cli/|index\.ts$)` },
    },
    {
      name: 'pure-folders',
      comment: `${PURE.join(', ')} use no module of Node`,
      severity: 'error',
      from: { path: `^src/(?:${PURE.join('|')})/`, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'files-in-few-places',
      comment:
        'only what reads and writes snapshot folders, scenarios that name one, and the command line touch files',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          TESTS,
          '^src/cli/',
          String.raw`^src/environment/read-folder\.ts$`,
          String.raw`^src/collect/(?:snapshot-folder|write-index)\.ts$`,
          String.raw`^src/scenario/environments\.ts$`,
        ],
      },
      to: { path: `^(?:node:)?fs(?:/|$)` },
    },
    {
      name: 'no-network',
      comment:
        'no connections and no other programs, beside the clients of AWS and what brings them through a proxy',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/collect/proxy-handler\\.ts$' },
      to: {
        path: '^(?:node:)?(?:child_process|cluster|dgram|dns|http|http2|https|inspector|net|tls|worker_threads)(?:/|$)',
      },
    },
    {
      name: 'aws-in-one-place',
      comment: 'only collect talks to AWS',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/collect/' },
      to: { path: '^(?:node_modules/)?@(?:aws-sdk|smithy)/' },
    },
    {
      name: 'aws-when-asked',
      comment: 'what needs no AWS loads nothing of it: the command line loads collect when it is asked to',
      severity: 'error',
      from: {
        path: String.raw`^src/(?!collect/|cli/(?:live|live-evidence|with-clients|collect|collect-accounts|account-sweep)\.ts$)`,
      },
      to: { path: '^src/collect/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'aws-clients-apart',
      comment: 'a client of AWS is loaded by the call that needs it',
      severity: 'error',
      from: { path: '^src/collect/', pathNot: [TESTS, '^src/collect/sts\\.ts$'] },
      to: { path: '^(?:node_modules/)?@aws-sdk/', dependencyTypesNot: ['type-only'], dynamic: false },
    },
    {
      name: 'nothing-of-src-imports-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: [TESTS, '^(?:test|scripts|bench|examples)/'] },
    },
    {
      name: 'reference-shares-nothing',
      comment: 'the reference evaluator is compared with the engine, so it must not be made of it',
      severity: 'error',
      from: { path: '^test/reference/', pathNot: TESTS },
      to: { path: '^src/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared',
      comment: 'what is imported is a declared dependency, and the product imports no devDependency',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'default'], exportsFields: ['exports'] },
  },
};
