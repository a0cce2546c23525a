/**
 * The mock of AWS with the organization of the examples, for a person to try `collect` on: it prints what to run, and
 * serves until it is interrupted. Started by `npm run mock`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { startDocumented } from './documented.ts';
import { seedExamples } from './examples.ts';
import { startMoto } from './server.ts';

const FOLDER = '.cache/mock';
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

console.log('Starting the mock of AWS, and making the organization of the examples in it …');
const moto = await startMoto();
const seeded = await seedExamples(moto.endpoint);
const { endpoint } = await startDocumented(moto.endpoint, seeded.undone);
mkdirSync(FOLDER, { recursive: true });
const denial = `${FOLDER}/event.json`;
writeFileSync(denial, seeded.told('01-scp-endpoint', 'event.json'));
console.log(`It listens. In another terminal:

  export AWS_ACCESS_KEY_ID=mock AWS_SECRET_ACCESS_KEY=mock AWS_ENDPOINT_URL=${endpoint}
  node dist/cli/main.js collect --for ${denial} --env ${FOLDER}/snapshot --role-name reader
  node dist/cli/main.js explain ${denial} --env ${FOLDER}/snapshot

Ctrl-C ends it.`);
