// What a filter makes of an entity.
import type { Predicate, RecordState } from '../../../../src/generated/schema.js';
import { foldName } from '../../../../src/model/fold.js';
import {
  credibilityOf,
  dateOf,
  harmOf,
  hasDate,
  kindOf,
  peopleOf,
  spansOf,
  statedOf,
  textOf,
  textsOf,
  typeOf,
  yesOf,
} from '../entity.js';
import { linksOf } from '../link.js';
import { withinWeight } from '../places.js';
import { matchSpans, spanOf } from '../spans.js';
import { supportedStandings, supports } from '../standing.js';
import { passingAbout, passingNaming, type View } from '../view.js';
import { most, yesOrNo, type Weight } from '../weights.js';
import { valueNamed } from '../world.js';
import { linkedToWeight, linksWeight } from './link.js';
import { boxWeight, nearWeight } from './map.js';
import { numberWeight } from './numbers.js';
import { statementWeight } from './statement.js';
import { weigh, type EntityWhere } from './where.js';

function perpetratorsOf(view: View, id: string): RecordState {
  const named = linksOf(view, id).some(
    ({ kind, subject, standing }) =>
      kind === 'PERPETRATED_BY' && subject === id && standing !== null && supportedStandings.includes(standing),
  );
  if (named) return 'RECORDED';
  const kinds = passingAbout(view, valueNamed(id, 'PERPETRATED_BY'))
    .filter(({ stance }) => supports(stance))
    .map(({ valueKind }) => valueKind);
  if (kinds.includes('UNKNOWN_STATED')) return 'STATED_UNKNOWN';
  return kinds.includes('NONE_STATED') ? 'STATED_NONE' : 'NOT_RECORDED';
}

function stateOf(view: View, id: string, predicate: Predicate): RecordState {
  if (textOf(view, id, predicate) !== null) return 'RECORDED';
  const stated = statedOf(view, id, predicate);
  return stated === 'UNKNOWN_STATED' ? 'STATED_UNKNOWN' : stated === 'NONE_STATED' ? 'STATED_NONE' : 'NOT_RECORDED';
}

export function entityWeight(view: View, id: string, where: EntityWhere | null | undefined): Weight {
  const shownDate =
    (predicate: Predicate) =>
    (filter: NonNullable<EntityWhere['date']>): Weight => {
      const date = dateOf(view, id, predicate);
      return matchSpans(date === null ? [] : [spanOf(date)], filter);
    };
  const inState =
    (predicate: Predicate) =>
    (state: RecordState): Weight =>
      yesOrNo(stateOf(view, id, predicate) === state);
  return weigh<EntityWhere>(
    where,
    {
      ids: (ids) => yesOrNo(ids.includes(id)),
      kinds: (kinds) => yesOrNo(kinds.includes(kindOf(view, id))),
      types: (types) => {
        const type = typeOf(view, id);
        return yesOrNo(type !== null && types.includes(type));
      },
      unnamed: (unnamed) => yesOrNo(view.world.entities.get(id)?.unnamed === unnamed),
      text: (text) => yesOrNo(textsOf(view, id).some((name) => name.includes(foldName(text)))),
      linkedTo: (filter) => linkedToWeight(view, id, filter),
      links: (filter) => linksWeight(view, id, filter),
      within: (place) => withinWeight(view, id, place),
      // Only incidents and arrests happened on a day.
      date: (filter) => (hasDate(view, id) ? matchSpans(spansOf(view, id), filter) : 'NO'),
      founded: shownDate('FOUNDED'),
      dissolved: shownDate('DISSOLVED'),
      adopted: shownDate('ADOPTED'),
      inForce: shownDate('IN_FORCE'),
      repealed: shownDate('REPEALED'),
      killed: (filter) => numberWeight(harmOf(view, id, 'KILLED'), filter),
      wounded: (filter) => numberWeight(harmOf(view, id, 'WOUNDED'), filter),
      people: (filter) => numberWeight(peopleOf(view, id), filter),
      perpetrators: (state) => yesOrNo(perpetratorsOf(view, id) === state),
      explanation: inState('EXPLANATION'),
      motive: inState('MOTIVE'),
      weapon: inState('WEAPON'),
      suspectedOffence: inState('SUSPECTED_OFFENCE'),
      terroristCharacter: (asked) => yesOrNo(yesOf(view, id, 'TERRORIST_CHARACTER') === asked),
      credibility: (asked) => yesOrNo(credibilityOf(view, id) === asked),
      near: (filter) => nearWeight(view, id, filter),
      bbox: (filter) => boxWeight(view, id, filter),
      statements: (filter) =>
        most(passingNaming(view, id).map((statement) => statementWeight(view, statement, filter, 1))),
    },
    (inner) => entityWeight(view, id, inner),
  );
}
