// Voices: who it is that speaks, for counting origins and for telling whose positions yield to whose.
import type { Statement } from '../records.js';
import { foldName } from '../fold.js';
import type { Knowledge } from './inputs.js';
import { statementRoots } from './roots.js';

/** Without an entity a speaker is known within one source only: by name, or where there is none by the role. */
function quotedSpeaker({ source, speaker }: Pick<Statement, 'source' | 'speaker'>): string | null {
  if (speaker === null) return null;
  if (speaker.entity !== null) return speaker.entity;
  return speaker.name === null ? `${source}|role:${speaker.role}` : `${source}|name:${foldName(speaker.name)}`;
}

/**
 * The voice that a statement counts as: the speaker's entity; else source and speaker's name (unnamed speakers never unify
 * across sources); else, in its own voice, what the source rests on: its root. Several roots are one voice together, so
 * that one article stays one voice, and two papers that rest on the same are one.
 */
export function voiceOf(
  statement: Pick<Statement, 'source' | 'speaker' | 'derivedFrom'>,
  knowledge: Pick<Knowledge, 'source'>,
): string {
  return quotedSpeaker(statement) ?? statementRoots(statement, knowledge).join('+');
}

/**
 * Who holds a position. Other than its voice, a source's own position is its own: a paper that contradicts the agency on
 * which it rests does not take the agency's word back.
 */
export function holderOf(statement: Pick<Statement, 'source' | 'speaker'>): string {
  return quotedSpeaker(statement) ?? statement.source;
}
