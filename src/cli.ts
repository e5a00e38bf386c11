import { runCommandLine } from './cli/command-line.ts';
import { createProgress } from './cli/progress.ts';
import { configOfProcess, terminalLanguageOfProcess } from './config.ts';

const progress = createProgress(process.stderr, () => performance.now());

process.exitCode = await runCommandLine(
  process.argv.slice(2),
  {
    language: terminalLanguageOfProcess(),
    say: (line) => {
      progress.clear();
      console.log(line);
    },
    progress: progress.update,
    config: configOfProcess,
  },
  (line) => {
    progress.clear();
    console.error(line);
  },
);
