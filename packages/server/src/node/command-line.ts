import { Command, CommanderError, Option } from 'commander';
import type { OfficerRole } from '../db/schema.js';
import * as commands from './commands.js';
import { ConfigError, readConfig, type Config } from './config.js';
import { FolderInUseError } from './embedded/folder-lock.js';
import { verifyFiles } from './verify-bundle.js';

/** What the command needs from around it. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0: done. 1: it could not be done. 2: the command or a setting is not understood. */
export type ExitCode = 0 | 1 | 2;

const SETTINGS = `
Settings come from the environment:
  DATABASE_URL         PostgreSQL, as postgres://user:password@host/name; without it an embedded database is used
  SUARA_DATA           the folder of photos and of the embedded database (./data)
  PORT, HOST           where to listen (4110, 127.0.0.1)
  SUARA_PUBLIC_ORIGIN  the server's own address as browsers see it, where it stands behind a proxy
  SUARA_TRUST_PROXY    how many proxies stand in front (0)
  SUARA_PAINT          what paints widgets for hosts' servers: @suara/embed/paint where that is installed (nothing)
  LOG_LEVEL            debug, info, error or silent (info)
  SUARA_LIMIT_ADDRESS, SUARA_LIMIT_REPORT, SUARA_LIMIT_TOKEN, SUARA_LIMIT_VOTER
                       requests/seconds for one address, one report, one officer, one voter of a poll
                       (3000/300, 60/900, 600/60, 30/600)
`;

export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    await createProgram(surroundings).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    // commander has told the user already
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof DoesNotHold) return 1;
    surroundings.err(`${explain(error)}\n`);
    return error instanceof ConfigError ? 2 : 1;
  }
}

function createProgram({ env, out, err }: Surroundings): Command {
  const program = new Command('suara')
    .description('Runs and administers a Suara server.')
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err })
    .showHelpAfterError('(add --help for what there is)')
    .addHelpText('after', SETTINGS);
  const print = (lines: readonly string[]) => out(`${lines.join('\n')}\n`);
  const config = () => readConfig(env);
  addServerCommands(program, config, print);
  addCityCommands(program, config, print);
  addOfficerCommands(program, config, print);
  addVerifyCommand(program, print);
  return program;
}

type ReadSettings = () => Config;
type Print = (lines: readonly string[]) => void;

function addServerCommands(program: Command, config: ReadSettings, print: Print): void {
  program
    .command('run')
    .description('run the server until it is told to stop (Ctrl+C, or SIGTERM)')
    .option('--cdn <folder>', 'serve the built widgets under /cdn, for pages of any site')
    .option('--control-room <folder>', "serve the built control room under /control-room/, on the server's own origin")
    .action((options: commands.RunOptions) => commands.run(config(), options));

  program
    .command('migrate')
    .description('bring the database up to this version; the server does so itself when it starts')
    .action(async () => print(await commands.migrateDatabase(config())));
}

function addCityCommands(program: Command, config: ReadSettings, print: Print): void {
  const city = program.command('city').description('the cities on this server');
  city
    .command('create')
    .description('create a city from its profile, or bring it up to date after the profile changed')
    .argument('<profile-folder>', 'the folder with profile.json and areas.json')
    .action(async (folder: string) => print(await commands.createCityFrom(config(), folder)));

  const site = program.command('site').description('the sites that carry the widgets');
  site
    .command('create')
    .description('let a web site carry the widgets, or replace what is known of it')
    .argument('<city>', "the city's id, for example kota-tangerang")
    .argument('<site>', "the site's id within the city, for example dpupr")
    .requiredOption(
      '--name <text...>',
      'its name, in each language if there are several: --name id="Dinas" en="Agency"',
    )
    .option('--agency <id>', 'the agency whose site it is; leave out for one that speaks for the whole city')
    .requiredOption('--origin <origin...>', 'where its pages are, for example https://dinas.example.go.id')
    .option('--keys <file>', 'public keys (a JWK Set) with which its back end vouches for visitors who are signed in')
    .option('--no-keys', 'takes those keys away')
    .action(async (cityId: string, id: string, options: SiteOptions) => {
      const { name, agency = null, origin: origins, keys } = options;
      print(await commands.createSiteOf(config(), cityId, { id, names: name, agency, origins, keys }));
    });
}

interface SiteOptions {
  readonly name: string[];
  readonly agency?: string;
  readonly origin: string[];
  /** A file, or false to take them away. */
  readonly keys?: string | false;
}

function addOfficerCommands(program: Command, config: ReadSettings, print: Print): void {
  const officer = program.command('officer').description('the people at the desk');
  officer
    .command('create')
    .description('let somebody work at the desk; prints the token to sign in with, once')
    .argument('<city>', "the city's id")
    .requiredOption('--name <name>', "the officer's name")
    .addOption(
      new Option('--role <role>', 'the control room, or an agency')
        .choices(['dispatcher', 'agency_officer'])
        .makeOptionMandatory(),
    )
    .option('--agency <id>', 'the agency of an agency_officer')
    .action(async (cityId: string, options: { name: string; role: OfficerRole; agency?: string }) => {
      const { name, role, agency = null } = options;
      print(await commands.createOfficerOf(config(), cityId, { name, role, agency }));
    });

  officer
    .command('revoke')
    .description("make an officer's token worthless at once")
    .argument('<city>', "the city's id")
    .argument('<officer>', "the officer's id, as printed at the creation")
    .action(async (cityId: string, id: string) => print(await commands.revokeOfficerOf(config(), cityId, id)));
}

/** The check has run, and found what does not hold: told already. */
class DoesNotHold extends Error {}

/** Needs no server and no settings: whoever doubts a result has only the file. */
function addVerifyCommand(program: Command, print: Print): void {
  program
    .command('verify')
    .description(
      'count a poll again from its bundle, and check it against its log; exits with 1 where it does not hold',
    )
    .argument('<bundle>', 'the JSON file that the poll offers after its close')
    .option('--receipt <file...>', "voters' receipts, to see whether their votes count")
    .action(async (bundle: string, { receipt = [] }: { receipt?: string[] }) => {
      const { lines, holds } = await verifyFiles(bundle, receipt);
      print(lines);
      if (!holds) throw new DoesNotHold();
    });
}

/** What went wrong, in a sentence the administrator can act on. */
function explain(error: unknown): string {
  if (error instanceof FolderInUseError) {
    return (
      `${error.message}\nIf that is the Suara server: stop it, give this command again, and start it. ` +
      'A server on PostgreSQL need not stop: set the same DATABASE_URL as it has.'
    );
  }
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT') {
    return `PostgreSQL does not answer at the address in DATABASE_URL (${code}).`;
  }
  if (code === 'EADDRINUSE') return 'The port is in use by another program: set PORT to a free one.';
  if (code === 'EACCES') return `This user may not do that: ${error.message}`;
  // a failed query's own message repeats what was to be stored, a token's hash among it
  return 'query' in error && error.cause instanceof Error ? explain(error.cause) : error.message;
}
