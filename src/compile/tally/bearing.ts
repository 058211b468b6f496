// `loadBearing` of a tally: all that is said of what it counts is read once more with what it rests on, and the sums are made
// anew without one source, voice or passage after the other.
import { BaylanysError } from '../../errors.js';
import type { Asked } from '../../model/compare/said.js';
import { linksOnWays, tallyBearing, type Borne, type Ranked } from '../../model/tally/bearing.js';
import type { TallyInput } from '../../model/tally/input.js';
import { demandsOf, unbounded } from '../evidence/evidence.js';
import { bearingsOf, saidReader } from '../evidence/said.js';
import type { Json } from '../json.js';
import { LONGEST, sizeOf } from '../load-bearing/read.js';
import { telling } from '../load-bearing/shape.js';
import type { Input } from '../observe.js';
import type { Scope } from '../scope.js';
import type { Threshold } from '../criterion.js';
import { argumentsOf, type Field } from '../selection.js';
import type { Step } from '../steps.js';

interface CountedInput extends Input {
  readonly counted: Asked;
}

const NARROWING = 'narrow it by date or place, or ask loadBearing of single incidents';

function refuseTooMuch(): never {
  throw new BaylanysError(
    'TOO_COSTLY',
    `To take every source, voice and passage away from so many incidents would hold up everybody: ${NARROWING}.`,
    { at: 'where' },
  );
}

/** In order, so that the same question is the same statement: rows come as the database finds them. */
function askedBy(counted: TallyInput): Asked {
  const all = [...counted.incidents, ...counted.arrests];
  return { entities: all.map(({ id }) => id).sort(), links: [...linksOnWays(counted)].sort() };
}

export type AskBearing = (counted: TallyInput, input: Input) => Generator<Step, Json, unknown>;

/** `fields`: the places in the answer where it is selected, of which the longest decides how much is summed. */
export function bearingOf(scope: Scope, fields: readonly Field[], threshold: Threshold): AskBearing {
  const evidence = scope.evidence ?? unbounded(threshold);
  const reader = saidReader([evidence], (input) => (input as CountedInput).counted, {
    ...{ of: 'loadBearing of a tally', at: 'where', narrowing: NARROWING, bearing: true },
  });
  return function* ask(counted, input) {
    const first = Math.max(...fields.map((field) => sizeOf(argumentsOf(field), LONGEST, input)));
    const about: CountedInput = { ...input, counted: askedBy(counted) };
    const all = yield* reader.read(about);
    const weighing = { demands: demandsOf(evidence, input), knowledge: all.knowledge };
    const said = bearingsOf(all);
    const facts = tallyBearing(counted, said, weighing, first) ?? refuseTooMuch();
    const tell = telling(null, said, weighing);
    const listed = ({ first: borne }: Ranked, told: (weight: Borne['weight']) => Json): readonly Json[] =>
      borne.map(({ weight, figures, count }) => ({
        bearing: told(weight),
        ...{ killed: figures.KILLED, wounded: figures.WOUNDED, people: figures.PEOPLE, count },
      }));
    const { statements, sources, origins, passages } = facts;
    return {
      statements,
      ...{ sources: listed(sources, tell.source), sourceTotal: sources.total },
      ...{ origins: listed(origins, tell.origin), originTotal: origins.total },
      ...{ passages: listed(passages, tell.passage), passageTotal: passages.total },
    };
  };
}
