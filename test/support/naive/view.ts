// What is left of the record under an evidence filter: the statements that pass, and how surely each does.
import type { EvidenceFilter, Match, Reliability } from '../../../src/generated/schema.js';
import type { Statement } from '../../../src/model/records.js';
import { boundsOf, readFilterDay } from '../../../src/model/dates.js';
import { OPEN_FROM } from '../../../src/model/days.js';
import { settled } from './value.js';
import { behind, sayingOf } from './voices.js';
import { most, reaches, yesOrNo, least, type Weight } from './weights.js';
import { sourceOf, valueNamed, type World } from './world.js';

export interface View {
  readonly world: World;
  /** Null = no evidence is asked for: then the view is the whole graph as it stands. */
  readonly evidence: EvidenceFilter | null;
  readonly match: Match;
  /** Statements that pass. */
  readonly passing: readonly Statement[];
  readonly weightOf: (statement: Statement) => Weight;
  /** The same of a statement that may have been ended. */
  readonly weightWithEnded: (statement: Statement) => Weight;
  /** The graph as it stands: what lists are ordered by, whatever evidence is asked for. */
  readonly whole: View;
  readonly remembered: Map<string, unknown>;
}

/** Facts are worked out once a view. */
export function remember<Made>(view: View, key: string, make: () => Made): Made {
  const known = view.remembered.get(key) as { readonly made: Made } | undefined;
  if (known) return known.made;
  const made = make();
  view.remembered.set(key, { made });
  return made;
}

function grouped(view: View, key: string, keysOf: (statement: Statement) => readonly (string | null)[]) {
  return remember(view, key, () => {
    const groups = new Map<string, Statement[]>();
    for (const statement of view.passing) {
      for (const one of new Set(keysOf(statement))) {
        if (one !== null) groups.set(one, [...(groups.get(one) ?? []), statement]);
      }
    }
    return groups;
  });
}

export const passingAbout = (view: View, topic: string): readonly Statement[] =>
  grouped(view, 'about', ({ about }) => [about]).get(topic) ?? [];

/** With it as subject or object. */
export const passingNaming = (view: View, entity: string): readonly Statement[] =>
  grouped(view, 'naming', ({ subject, object }) => [subject, object]).get(entity) ?? [];

/** Topics of one subject and predicate, of which there are several where values stand side by side. */
export function topicsOf(view: View, subject: string, predicate: Statement['predicate']): readonly string[] {
  const own = passingNaming(view, subject).filter((s) => s.subject === subject && s.predicate === predicate);
  return [...new Set(own.map(({ about }) => about))].sort();
}

export function wholeView(world: World): View {
  const weightOf = ({ endedRevision }: Statement) => yesOrNo(endedRevision === null);
  const view = {
    ...{ world, evidence: null, match: 'POSSIBLE' as const, weightOf },
    passing: world.statements.filter((statement) => weightOf(statement) === 'DEFINITE'),
    weightWithEnded: () => 'DEFINITE' as const,
    remembered: new Map<string, unknown>(),
  };
  const whole: View = {
    ...view,
    get whole() {
      return whole;
    },
  };
  return whole;
}

export function boundedView(whole: View, evidence: EvidenceFilter, match: Match): View {
  const bounded = (endedToo: boolean) => (statement: Statement) => weightUnder(whole, evidence, statement, endedToo);
  const weightOf = bounded(false);
  return {
    ...{ world: whole.world, evidence, match, whole, weightOf, weightWithEnded: bounded(true) },
    passing: whole.world.statements.filter((statement) => reaches(weightOf(statement), match)),
    remembered: new Map(),
  };
}

function weightUnder(whole: View, evidence: EvidenceFilter, statement: Statement, endedToo: boolean): Weight {
  const { world } = whole;
  const source = sourceOf(world, statement.source);
  const { recordedBy, withoutSources, publicBy, reliabilityAtLeast } = evidence;
  const always = [
    yesOrNo(
      recordedBy == null ? endedToo || statement.endedRevision === null : recorded(statement, recordedBy, endedToo),
    ),
    yesOrNo(withoutSources == null || !restsOn(world, statement, withoutSources)),
  ];
  if (source.kind === 'GAZETTEER') return least(always);
  return least([
    ...always,
    publicBy == null ? 'DEFINITE' : publicWeight(whole, statement, publicBy),
    yesOrNo(reliabilityAtLeast == null || isAsReliable(source.reliability, reliabilityAtLeast)),
  ]);
}

const scale: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F'];
const isAsReliable = (rated: Reliability | null, asked: Reliability): boolean =>
  rated !== null && scale.indexOf(rated) <= scale.indexOf(asked);

function restsOn(world: World, statement: Statement, without: readonly string[]): boolean {
  const all = behind(world, [statement.source, ...statement.derivedFrom]);
  return without.some((id) => all.has(id));
}

function recorded({ revision, endedRevision, recordedAt, recordedUntil }: Statement, by: string, endedToo: boolean) {
  if (/^\d+$/.test(by))
    return revision <= Number(by) && (endedToo || endedRevision === null || endedRevision > Number(by));
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(by);
  // All of the day is meant.
  const instant = isDay ? Date.parse(`${by}T23:59:59.999Z`) : Date.parse(by);
  return (
    Date.parse(recordedAt) <= instant && (endedToo || recordedUntil === null || Date.parse(recordedUntil) > instant)
  );
}

function publicWeight(whole: View, statement: Statement, by: string): Weight {
  const day = readFilterDay(by, 'TO');
  const said = sayingOf(whole.world, statement, firstDayOf(whole, statement));
  return said.to <= day ? 'DEFINITE' : said.from <= day ? 'POSSIBLE' : 'NO';
}

/** The first day on which anything that it speaks of can have happened, by the dates that the whole graph shows. */
export function firstDayOf({ whole }: View, { subject, object }: Statement): number {
  const days = [subject, object].flatMap((id) => {
    const shown = id === null ? null : settled(whole.world, passingAbout(whole, valueNamed(id, 'DATE'))).shown;
    return shown?.content.type === 'DATE' ? [boundsOf(shown.content).from] : [];
  });
  return days.length === 0 ? OPEN_FROM : Math.min(...days);
}

/** How surely what these statements speak of is there. */
export const mostOf = (view: View, statements: readonly Statement[]): Weight => most(statements.map(view.weightOf));
