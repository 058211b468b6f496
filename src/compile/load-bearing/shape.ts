// What rests on what under the names of the contract's fields; whatever is shown as an object stands there as its id.
import type { Weighing } from '../../model/compare/said.js';
import type { ValueState } from '../../model/compare/states.js';
import { statementRoots } from '../../model/derive/roots.js';
import type { Bearing } from '../../model/load-bearing/bearing.js';
import type { Effect, HopEffect, Weight } from '../../model/load-bearing/effects.js';
import type { LoadBearingFacts } from '../../model/load-bearing/load-bearing.js';
import type { EntityEffect, LinkEffect, Question, ValueEffect } from '../../model/load-bearing/things.js';
import type { ValueToShow } from '../evidenced.js';
import type { Json } from '../json.js';

/** Under which an effect carries what type of the contract it is. */
export const EFFECT = 'what kind of effect it is';

const matches = ({ left, right }: Pick<EntityEffect | LinkEffect | ValueEffect, 'left' | 'right'>): Json => ({
  matchBefore: left?.match ?? null,
  matchAfter: right?.match ?? null,
});

function linkJson(effect: LinkEffect): Json {
  const { link, change, changed, left, right } = effect;
  return {
    ...{ [EFFECT]: 'LoadBearingLinkEffect', link, change, changed, ...matches(effect) },
    ...{ standingBefore: left?.facts.standing ?? null, standingAfter: right?.facts.standing ?? null },
    ...{ sourceCountBefore: left?.facts.sourceCount ?? 0, sourceCountAfter: right?.facts.sourceCount ?? 0 },
    independentSourceCountBefore: left?.facts.independentSourceCount ?? 0,
    independentSourceCountAfter: right?.facts.independentSourceCount ?? 0,
  };
}

function hopJson({ hop, change, linksBefore, linksAfter, links }: HopEffect, question: Question | null): Json {
  const ends = question?.of === 'ROUTE' ? question.hops[hop]?.ends : [];
  return {
    ...{ [EFFECT]: 'LoadBearingHopEffect', hop: hop + 1, ends: ends ?? [], change, linksBefore, linksAfter },
    links: links.map(linkJson),
  };
}

/** `of`: without what; the statements of a value before and after are told apart by it. */
function valueJson(effect: ValueEffect, of: string): Json {
  const { value, change, changed, left, right, fallen } = effect;
  const { about, content, entity, predicate, field } = value;
  const shown = (state: ValueState | null, key: string, gone: readonly string[]): ValueToShow | null =>
    state && { key, about, fallen: gone, content, shown: state.shown };
  return {
    ...{
      [EFFECT]: 'LoadBearingValueEffect',
      key: about,
      entity,
      predicate,
      field,
      change,
      changed,
      ...matches(effect),
    },
    before: shown(left, about, []),
    after: shown(right, `${about} without ${of}`, fallen),
  };
}

function effectJson(effect: Effect, question: Question | null, of: string): Json {
  switch (effect.of) {
    case 'ENTITY':
      return {
        ...{ [EFFECT]: 'LoadBearingEntityEffect', entity: effect.entity, change: effect.change },
        ...matches(effect),
      };
    case 'LINK':
      return linkJson(effect);
    case 'VALUE':
      return valueJson(effect, of);
    case 'HOP':
      return hopJson(effect, question);
  }
}

function weightJson(
  { id, statements, lost, changed, restood, gained, gone, effects }: Weight,
  question: Question | null,
): Json {
  return {
    ...{ statements, lost, changed, standingChanged: restood, gained, gone },
    effects: effects.map((effect) => effectJson(effect, question, id)),
  };
}

/** Who a voice is, by the first of its statements. */
function voiceJson(voice: string, said: readonly Bearing[], { knowledge }: Weighing): Json {
  const [first] = said
    .filter((one) => one.voice === voice)
    .map(({ statement }) => statement)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (first === undefined) return { speaker: null, sources: [] };
  const { speaker, source } = first;
  const known = speaker === null ? statementRoots(first, knowledge) : speaker.entity === null ? [source] : [];
  return { speaker, sources: known };
}

/** What is told of a source, voice or passage of which so much falls. */
export interface Telling {
  readonly source: (weight: Weight) => Json;
  readonly origin: (weight: Weight) => Json;
  readonly passage: (weight: Weight) => Json;
}

export function telling(question: Question | null, said: readonly Bearing[], weighing: Weighing): Telling {
  return {
    source: (one) => ({ source: one.id, ...weightJson(one, question) }),
    origin: (one) => ({ ...voiceJson(one.id, said, weighing), ...weightJson(one, question) }),
    passage: (one) => ({ passage: one.id, ...weightJson(one, question) }),
  };
}

export function shapeOf(
  id: string,
  question: Question,
  facts: LoadBearingFacts,
  said: readonly Bearing[],
  weighing: Weighing,
): Json {
  const { stands, statements, sources, origins, passages, alone, least, sets } = facts;
  const tell = telling(question, said, weighing);
  return {
    ...{ id, of: question.of, stands, statements, alone, least, leastSets: sets },
    sources: sources.map(tell.source),
    origins: origins.map(tell.origin),
    passages: passages.map(tell.passage),
    ...{ sourceTotal: sources.length, originTotal: origins.length, passageTotal: passages.length },
  };
}
