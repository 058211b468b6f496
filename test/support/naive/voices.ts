// Who speaks, on what that rests, and between which days it was said.
import type { Statement } from '../../../src/model/records.js';
import { boundsOf, type DayRange } from '../../../src/model/dates.js';
import { OPEN_FROM, OPEN_TO } from '../../../src/model/days.js';
import { foldName } from '../../../src/model/fold.js';
import { sourceOf, type World } from './world.js';

/** These sources and all that they derive from, at any remove. */
export function behind(world: World, sources: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    sourceOf(world, id).derivedFrom.forEach(visit);
  };
  sources.forEach(visit);
  return found;
}

/** The ends of `derivedFrom`; a circle that leads nowhere else is an end with all its members. */
export function rootsOf(world: World, source: string): readonly string[] {
  const leadsBack = (from: string, to: string): boolean => behind(world, [from]).has(to);
  return [...behind(world, [source])]
    .filter((id) => [...behind(world, [id])].every((next) => leadsBack(next, id)))
    .sort();
}

/** A statement's own `derivedFrom` counts in place of its source's. */
export function rootsBehind(world: World, { source, derivedFrom }: Statement): readonly string[] {
  const named = derivedFrom.length > 0 ? derivedFrom : [source];
  return [...new Set(named.flatMap((id) => rootsOf(world, id)))].sort();
}

/** Null in a source's own voice. Whoever is no entity is known within one source only. */
function speakerOf({ source, speaker }: Statement): string | null {
  if (speaker === null) return null;
  if (speaker.entity !== null) return speaker.entity;
  return speaker.name === null ? `${source}|role:${speaker.role}` : `${source}|name:${foldName(speaker.name)}`;
}

/** For counting: in its own voice a source says what its roots say, who are one voice together. */
export function voiceOf(world: World, statement: Statement): string {
  return speakerOf(statement) ?? `roots ${rootsBehind(world, statement).join(' ')}`;
}

/** For telling whose word yields to whose: in its own voice a source speaks for itself. */
export function holderOf(statement: Statement): string {
  return speakerOf(statement) ?? statement.source;
}

export function publicationOf(world: World, source: string): DayRange {
  const { published } = sourceOf(world, source);
  return published === null ? { from: OPEN_FROM, to: OPEN_TO } : boundsOf(published);
}

/**
 * On its day, where one is stated; else a source says by publishing what it says in its own voice, and what others say in
 * it lies between the event and the publication.
 */
export function sayingOf(world: World, statement: Statement, firstDayOfEvent: number): DayRange {
  const publication = publicationOf(world, statement.source);
  if (statement.saidAt !== null) {
    const { from, to } = boundsOf(statement.saidAt);
    return {
      from: from === OPEN_FROM ? Math.min(firstDayOfEvent, to) : from,
      to: to === OPEN_TO ? Math.max(publication.to, from) : to,
    };
  }
  if (statement.speaker === null) return publication;
  return { from: Math.min(firstDayOfEvent, publication.to), to: publication.to };
}
