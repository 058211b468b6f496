// `loadBearing`: what is said is read once, the rules of model/load-bearing take away one source, voice or passage after
// the other, and a second statement fetches what is shown.
import { BaylanysError } from '../../errors.js';
import type { Asked } from '../../model/compare/said.js';
import { loadBearing } from '../../model/load-bearing/load-bearing.js';
import type { Question } from '../../model/load-bearing/things.js';
import { hopsOfRoute } from '../../model/route-id.js';
import { demandsOf, unbounded } from '../evidence/evidence.js';
import { askedOf, bearingsOf, saidReader, type AllSaid } from '../evidence/said.js';
import { bearingReader } from '../load-bearing/read.js';
import { shapeOf } from '../load-bearing/shape.js';
import { thresholdOf, withEvidence, type Scope } from '../scope.js';
import { argumentsOf, type Field } from '../selection.js';
import { showing } from '../showing.js';
import { idOf, type Root } from './root.js';

const nothing: Asked = { entities: [], links: [] };

function askedBy(id: string): Asked {
  const hops = hopsOfRoute(id);
  return hops === null ? askedOf([id]) : { entities: [], links: hops.flatMap(({ links }) => links) };
}

/** What is asked about; null where some of it is not there. */
function questionOf(id: string, { asked, kindOf }: AllSaid): Question | null {
  const hops = hopsOfRoute(id);
  if (hops !== null) {
    return hops.every(({ links }) => links.every((link) => asked.links.includes(link))) ? { of: 'ROUTE', hops } : null;
  }
  const [entity] = asked.entities;
  const kind = entity === undefined ? null : kindOf(entity);
  if (entity !== undefined && kind !== null) return { of: 'ENTITY', entity, kind };
  const [link] = asked.links;
  return link === undefined ? null : { of: 'LINK', link };
}

function refuseTooMuch(): never {
  throw new BaylanysError(
    'TOO_COSTLY',
    'So many statements are about single links or values of it that to take them away one after the other would hold up everybody: ask about single links by their ids, or narrow it by evidence.',
    { at: 'id' },
  );
}

export function loadBearingRoot(outer: Scope, field: Field): Root {
  const { compilation } = outer;
  const args = argumentsOf(field);
  const scope = withEvidence(outer, args);
  const id = idOf(field);
  const shown = showing();
  const read = bearingReader(outer, scope, field, shown);
  const evidence = scope.evidence ?? unbounded(thresholdOf(compilation, args));
  const reader = saidReader([evidence], ({ variables }) => askedBy(String(id.read(variables))), {
    ...{ of: 'loadBearing', at: 'id', bearing: true },
  });
  return {
    query: null,
    project: () => null,
    *search(input) {
      const asked = String(id.read(input.variables));
      if (JSON.stringify(askedBy(asked)) === JSON.stringify(nothing)) return null;
      const all = yield* reader.read(input);
      const question = questionOf(asked, all);
      if (question === null) return null;
      const weighing = { demands: demandsOf(evidence, input), knowledge: all.knowledge };
      const said = bearingsOf(all);
      const facts = loadBearing(question, said, weighing) ?? refuseTooMuch();
      const json = shapeOf(asked, question, facts, said, weighing);
      return yield* shown.make(input, (shelf) => read(json, [shelf], input, 0));
    },
  };
}
