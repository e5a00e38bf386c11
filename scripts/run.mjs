// Runs a program of the register with the compiled code of the last time: reading every file and taking its types off is half of a start.
// node scripts/run.mjs <file> <its words>
import { readFileSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = new URL('..', import.meta.url);
const { imports } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8'));

/** Where a file is that is named in full, as '#web/html.ts' or './html.ts'; null for what has to be looked for. */
const placeOf = (name, from) => {
  if (/^\.\.?\/.*\.m?[jt]s$/.test(name)) return new URL(name, from).href;
  const [folder, ...path] = name.split('/');
  const place = name.endsWith('.ts') ? imports[`${folder}/*`] : undefined;
  return place === undefined ? null : new URL(place.replace('*', path.join('/')), home).href;
};

// Node.js asks the disk several times where a file is, also when its name leaves no doubt: of a thousand files a sixth of a second.
registerHooks({
  resolve: (name, context, next) => {
    const url = context.conditions.includes('import') ? placeOf(name, context.parentURL) : null;
    if (url === null) return next(name, context);
    return { url, format: url.endsWith('.ts') ? 'module-typescript' : undefined, shortCircuit: true };
  },
});

const [, , file = '', ...words] = process.argv;
// Where nothing can be written (a read-only image) the register starts as it would without.
enableCompileCache(fileURLToPath(new URL('node_modules/.compiled', home)));
process.argv = [process.argv[0], resolve(file), ...words];
await import(pathToFileURL(resolve(file)).href);
