// Runs a program of the register with the compiled code of the last time: reading every file and taking its types off is half of a start.
// node scripts/run.mjs <file> <its words>
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [, , file = '', ...words] = process.argv;
// Where nothing can be written (a read-only image) the register starts as it would without.
enableCompileCache(fileURLToPath(new URL('../node_modules/.compiled', import.meta.url)));
process.argv = [process.argv[0], resolve(file), ...words];
await import(pathToFileURL(resolve(file)).href);
