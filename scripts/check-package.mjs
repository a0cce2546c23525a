/**
 * The package as users get it: packed, judged by publint and attw, then installed in an empty folder, where the
 * command is run, and the examples of the documentation are compiled and run against it. Needs a build.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'deniedby-package-'));

try {
  const tarball = pack();
  judge(tarball);
  install(tarball);
  tryCommand();
  tryImports();
  tryTypes();
  console.log('the package works');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function pack() {
  const [{ filename, files, size, unpackedSize }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  );
  const paths = files.map(({ path }) => path);
  const needed = [
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'SECURITY.md',
    'dist/index.js',
    'dist/engine/index.d.ts',
    'schemas/scenario.schema.json',
    'schemas/verdict.schema.json',
  ];
  expect(
    needed.every((path) => paths.includes(path)),
    `all of ${needed.join(', ')} are in the package`,
  );
  const strange = paths.filter((path) => /\.(?:test|fixture|cases)\.|\.yaml$|tsbuildinfo/.test(path));
  expect(strange.length === 0, `no tests or cases in the package: ${strange.join(', ')}`);
  console.log(`packed: ${files.length} files, ${kilobytes(size)} kB, ${kilobytes(unpackedSize)} kB unpacked`);
  return join(folder, filename);
}

function judge(tarball) {
  tool('publint', 'publint/src/cli.js', ['run', tarball, '--strict']);
  tool('attw', '@arethetypeswrong/cli/dist/index.js', [
    tarball,
    '--profile',
    'esm-only',
    '--no-emoji',
    '--no-color',
  ]);
}

function install(tarball) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  cpSync(join(root, '.npmrc'), join(folder, '.npmrc'));
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], folder);
}

function tryCommand() {
  const command = join(folder, 'node_modules/.bin/deniedby');
  const printed = execFileSync(command, ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(printed === `${version}\n`, `deniedby --version prints ${version}: ${printed}`);
  const example = join(root, 'examples/01-scp-endpoint');
  const { stdout, status } = spawnSync(
    command,
    ['explain', join(example, 'event.json'), '--env', join(example, 'env')],
    {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  expect(
    status === 0 && stdout.startsWith('DENIED  ec2:DescribeInstances'),
    `explain answers: ${status}\n${stdout}`,
  );
  console.log(`deniedby ${version} runs`);
}

function tryImports() {
  for (const [entry, name] of [
    ['deniedby', 'diagnose'],
    ['deniedby/engine', 'Authorizer'],
  ]) {
    const code = `import { ${name} } from '${entry}'; console.log(typeof ${name});`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(printed === 'function\n', `import of ${name} from ${entry}: ${printed}`);
  }
  const schema =
    "import { createRequire } from 'node:module'; console.log(createRequire(import.meta.url)('deniedby/schemas/scenario.schema.json').title);";
  const title = execFileSync(process.execPath, ['--input-type=module', '-e', schema], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(title === 'deniedby scenario\n', `the schema is exported: ${title}`);
  console.log('deniedby and deniedby/engine can be imported');
}

/** Programs of users who check declaration files too: the engine needs nothing, the rest what valibot's types need. */
function tryTypes() {
  compile(
    'engine.ts',
    ['--lib', 'es2023'],
    `import { Authorizer, type Decision, type PolicySet } from 'deniedby/engine';

const policies: PolicySet = { identity: [], resource: [] };
const request = { principal: 'anonymous', action: 's3:GetObject', resource: '*', context: {} };
export const decision: Decision = new Authorizer(policies).decide(request);
// @ts-expect-error a request has a principal
new Authorizer(policies).decide({ action: 's3:GetObject', resource: '*', context: {} });
`,
  );
  compile(
    'program.ts',
    ['--lib', 'es2023,dom'],
    `import { decideScenario, diagnose, Environment, readEvidence, SourceText, type Diagnosis } from 'deniedby';
import type { Decision } from 'deniedby/engine';

const request = { principal: 'anonymous', action: 's3:GetObject', resource: '*', context: {} };
export const decision: Decision = decideScenario({ request });
export const diagnoses: readonly Diagnosis[] = readEvidence(new SourceText('error.txt', '')).denials.map((denial) =>
  diagnose(denial, new Environment()),
);
`,
  );
  console.log('types hold in strict programs');
}

function compile(name, libraries, program) {
  writeFileSync(join(folder, name), program);
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      compiler,
      ...['--noEmit', '--strict', '--exactOptionalPropertyTypes'],
      ...['--module', 'nodenext', '--target', 'es2023'],
      ...libraries,
      name,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(status === 0, `types hold in a strict program without skipLibCheck:\n${stdout}`);
}

function tool(name, path, args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', path), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  expect(status === 0, `${name}:\n${stdout}${stderr}`);
  console.log(`${name}: no problems`);
}

function npm(args, cwd) {
  const line = ['npm', ...args].map((part) => (/[\s"]/.test(part) ? JSON.stringify(part) : part)).join(' ');
  const { status, stdout, stderr } = spawnSync(line, { cwd, encoding: 'utf8', shell: true });
  expect(status === 0, `${line}:\n${stdout}${stderr}`);
  return stdout;
}

function expect(isTrue, what) {
  if (!isTrue) throw new Error(what);
}

function kilobytes(bytes) {
  return Math.round(bytes / 1000);
}
