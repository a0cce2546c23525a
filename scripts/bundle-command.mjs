/**
 * The command as bundles, because that starts in a fraction of the time: one file for what every call needs and one
 * for each module that is loaded when it is asked for, such as a command. CommonJS, which Node starts faster than
 * ES modules, and what V8 made of a bundle is kept beside it (src/cli/code-cache.ts). The parts of packages that are
 * used are in the bundles, and their licences lie beside them.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const ENTRY = 'src/cli/main.ts';

/** Modules of which there must be one only, because others ask whose instance something is. */
const SHARED = ['src/cli/exit-code.ts', 'src/collect/client.ts'];

/** Loads the other bundles. */
const LOADER = 'src/cli/code-cache.ts';

/** The client that every command uses first that asks AWS. */
const FIRST_CLIENT = 'src/collect/sts.ts';

/** Reference data is no code: the bundles read a service of it from a file. */
const DATA = {
  module: 'src/catalog/service-text.ts',
  reader: 'src/cli/service-text.ts',
  file: 'service-data.txt',
};

/** Bundles the command of the project at `root` into `folder`. */
export async function bundleCommand(root, folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  const done = new Set();
  await writeFile(join(folder, DATA.file), await serviceData(root));
  let waiting = [ENTRY, LOADER, ...SHARED];
  while (waiting.length > 0) {
    const found = await Promise.all(waiting.map((entry) => bundle(root, folder, entry)));
    for (const entry of waiting) {
      done.add(entry);
      if (![ENTRY, LOADER, ...SHARED].includes(entry)) await loadThroughCache(folder, fileOf(entry));
    }
    waiting = [...new Set(found.flat())].filter((entry) => !done.has(entry));
  }
}

/** The bundle moves aside, and in its place is a line that loads it with what V8 made of it before. */
async function loadThroughCache(folder, file) {
  const bundle = file.replace(/\.js$/, '.bundle.js');
  await rename(join(folder, file), join(folder, bundle));
  const content = await readFile(join(folder, bundle));
  const mark = `${file.replace(/\.js$/, '')}-${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
  await writeFile(
    join(folder, file),
    `module.exports=require('./${fileOf(LOADER)}').loadBundle(\`\${__dirname}/${bundle}\`,'${mark}');\n`,
  );
}

/** The data of all services, and before it a line that says where each is. */
async function serviceData(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [DATA.module],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { servicePrefixes, serviceText } = await import(`data:text/javascript;base64,${code}`);
  let places = ';';
  let data = '';
  for (const prefix of servicePrefixes()) {
    const text = serviceText(prefix);
    places += `${prefix} ${data.length} ${data.length + text.length};`;
    data += text;
  }
  return `${places}\n${data}`;
}

/** Bundles one entry, and says which modules it loads when it is asked for them. */
async function bundle(root, folder, entry) {
  const loaded = [];
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join(folder, fileOf(entry)),
    bundle: true,
    // Clients of AWS are loaded from their packages, and only when a call is made; but for the one that comes first.
    external: entry === FIRST_CLIENT ? [] : ['@aws-sdk/*'],
    mainFields: ['module', 'main'],
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    supported: { 'dynamic-import': false },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;" },
    plugins: [
      {
        name: 'apart',
        setup({ onResolve }) {
          onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
            if (kind === 'entry-point') return undefined;
            const module = relative(root, resolve(resolveDir, path)).replaceAll('\\', '/');
            if (!module.startsWith('src/')) return undefined;
            if (module === DATA.module) return { path: join(root, DATA.reader) };
            if (kind === 'dynamic-import') loaded.push(module);
            else if (!SHARED.includes(module)) return undefined;
            return { path: `./${fileOf(module)}`, external: true };
          });
        },
      },
    ],
  });
  await copyLicences(root, folder, Object.keys(metafile.inputs));
  return loaded;
}

async function copyLicences(root, folder, inputs) {
  const packages = inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  for (const name of new Set(packages)) {
    const licence =
      (await licenceIn(root, name)) ?? (name.startsWith('@aws-sdk/') && (await licenceIn(root, SDK)));
    if (!licence) throw new Error(`no licence in ${name}`);
    await copyFile(licence, join(folder, `${name.replace('/', '-')}.LICENSE`));
  }
}

/** The packages of the SDK are one project under one licence; a few of them come without its text. */
const SDK = '@aws-sdk/client-sts';

async function licenceIn(root, name) {
  const home = join(root, 'node_modules', name);
  const file = (await readdir(home)).find((one) => /^licen[cs]e/i.test(one));
  return file && join(home, file);
}

/** All bundles lie side by side: `src/scenario/yaml.ts` becomes `scenario-yaml.js`. */
function fileOf(module) {
  return `${relative('src', module)
    .replace(/^cli[\\/]/, '')
    .replaceAll(/[\\/]/g, '-')
    .replace(/\.ts$/, '')}.js`;
}
