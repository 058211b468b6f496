// What `npm run bench:trace -- …` takes.
import { parseArgs } from 'node:util';

export interface Settings {
  /** 1 = 500,000 links among 200,000 entities. */
  readonly scale: number;
  /** Pairs of ends a class of paths. */
  readonly pairs: number;
  readonly rounds: number;
  /** Folder of the loaded databases; the system's temporary folder by default. */
  readonly home: string | undefined;
  /** Only parts whose name holds one of these. */
  readonly only: readonly string[];
}

function numberOf(name: string, given: string, least: number): number {
  const number = Number(given);
  if (Number.isFinite(number) && number >= least) return number;
  throw new Error(`--${name} takes a number from ${least}, not ${given}`);
}

function wholeOf(name: string, given: string): number {
  const number = numberOf(name, given, 1);
  if (Number.isInteger(number)) return number;
  throw new Error(`--${name} takes a whole number, not ${given}`);
}

const LEAST_SCALE = 0.005;

export function readSettings(given: readonly string[]): Settings {
  const { values } = parseArgs({
    args: [...given],
    options: {
      scale: { type: 'string', default: '0.1' },
      pairs: { type: 'string', default: '12' },
      rounds: { type: 'string', default: '3' },
      home: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  return {
    scale: numberOf('scale', values.scale, LEAST_SCALE),
    pairs: wholeOf('pairs', values.pairs),
    rounds: wholeOf('rounds', values.rounds),
    home: values.home,
    only: values.only,
  };
}

export function isChosen({ only }: Pick<Settings, 'only'>, name: string): boolean {
  return only.length === 0 || only.some((part) => name.includes(part));
}
