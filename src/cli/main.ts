#!/usr/bin/env node
// The command line: every command, its words, and what its end tells the shell.
import { Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { readConfig } from '../config.js';
import { BaylanysError } from '../errors.js';
import { checkOrDerive } from './derive.js';
import { runImport } from './import.js';
import { runMigrate } from './migrate.js';
import { serve } from './serve.js';
import { runVerify } from './verify.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Set to 1 by a command that ran, and found what its user must mend. */
function end(ok: boolean): void {
  if (!ok) process.exitCode = 1;
}

const program = new Command('baylanys')
  .description(
    'A GraphQL server over a knowledge graph of political violence, in which every connection leads to who said it.',
  )
  .version(version)
  .showHelpAfterError()
  .exitOverride();

program
  .command('serve')
  .description('start the database and the server; Ctrl-C stops both')
  .action(() => serve(readConfig()));

program
  .command('migrate')
  .description('bring the database to the shape that this version expects')
  .action(async () => runMigrate(readConfig()));

program
  .command('import')
  .description('record what files say; a file that was not changed is skipped')
  .argument('<format>', 'dossier')
  .argument('<path...>', 'folders, or single files')
  .option('--who <name>', 'who records it', userInfo().username)
  .option('--why <reason>', 'why it is recorded', 'import')
  .action(async (format: string, paths: string[], options: { who: string; why: string }) =>
    end(await runImport(readConfig(), format, paths, options)),
  );

program
  .command('verify')
  .description('recompute the hash of every passage of a source against a text that you hold')
  .requiredOption('--text <file>', 'the text, UTF-8')
  .option('--source <id>', 'the source, where its text is not known by its hash')
  .option('--who <name>', 'who checks it', userInfo().username)
  .action(async (options: { text: string; source?: string; who: string }) =>
    end(await runVerify(readConfig(), options)),
  );

program
  .command('derive')
  .description('compute everything derived anew from the statements')
  .option('--check', 'change nothing that was derived: report every difference')
  .action(async (options: { check?: boolean }) => end(await checkOrDerive(readConfig(), options.check === true)));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode;
  } else if (error instanceof BaylanysError) {
    process.stderr.write(`${error.code}: ${error.message}\n`);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
