// What `npm run bench -- …` takes.
import { parseArgs } from 'node:util';

export interface Settings {
  readonly incidents: number;
  readonly rounds: number;
  /** Look-ups that are told apart, each compared before it is timed. */
  readonly lookUps: number;
  readonly warmMs: number;
  readonly oneMs: number;
  readonly manyMs: number;
  /** Folder of the loaded databases; the system's temporary folder by default. */
  readonly home: string | undefined;
  /** Folder that CPU profiles of the contestants go to. */
  readonly profile: string | undefined;
  /** Only contestants whose name holds one of these. */
  readonly only: readonly string[];
}

const full = { incidents: 20_000, rounds: 5, lookUps: 500, warmMs: 15_000, oneMs: 2000, manyMs: 4000 };
const quick = { incidents: 1000, rounds: 1, lookUps: 20, warmMs: 500, oneMs: 500, manyMs: 1000 };

export function readSettings(given: readonly string[]): Settings {
  const { values } = parseArgs({
    args: [...given],
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      home: { type: 'string' },
      profile: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const dose = values.quick ? quick : full;
  const rounds = values.rounds === undefined ? dose.rounds : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds takes a whole number from 1, not ${rounds}`);
  return { ...dose, rounds, home: values.home, profile: values.profile, only: values.only };
}
