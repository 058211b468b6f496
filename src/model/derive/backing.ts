// What stands behind one statement: what a filter of evidence asks of it, and what standing and counts are made of.
import type { Statement } from '../records.js';
import { stanceCodes, reliabilityCode } from '../codes.js';
import type { Knowledge } from './inputs.js';
import { statementRoots } from './roots.js';
import { sayingOf } from './saying.js';
import { holderOf, voiceOf } from './voice.js';

export interface Backing {
  /** Roots behind it, sorted. */
  readonly roots: readonly string[];
  /** Every source that it rests on at any remove, its own among them, sorted: without one of them it falls. */
  readonly behind: readonly string[];
  readonly voice: string;
  readonly holder: string;
  /** Whether to assert it is to report it: in the source's own voice, or by a media speaker. */
  readonly reports: boolean;
  /** Of a gazetteer: bounded by less. */
  readonly reference: boolean;
  /** 1 (A) to 6 (F); UNRATED where its source has no rating. */
  readonly reliability: number;
  readonly stance: number;
  // Days between which it was said: for telling which position yields, and, knowing when the event was, for the public record.
  readonly heldFrom: number;
  readonly heldTo: number;
  readonly publicFrom: number;
  readonly publicTo: number;
}

/** `notBefore`: the first day on which what is said can have happened, for sayings without a day of their own. */
export function backingOf(statement: Statement, knowledge: Pick<Knowledge, 'source'>, notBefore: number): Backing {
  const source = knowledge.source(statement.source);
  const held = sayingOf(statement, knowledge);
  const known = sayingOf(statement, knowledge, notBefore);
  const { speaker } = statement;
  const behind = [source, ...statement.derivedFrom.map((id) => knowledge.source(id))].flatMap((one) => one.behind);
  return {
    roots: statementRoots(statement, knowledge),
    behind: [...new Set(behind)].sort(),
    voice: voiceOf(statement, knowledge),
    holder: holderOf(statement),
    reports: speaker === null || speaker.role === 'MEDIA',
    reference: source.kind === 'GAZETTEER',
    reliability: reliabilityCode(source.reliability),
    stance: stanceCodes[statement.stance],
    heldFrom: held.from,
    heldTo: held.to,
    publicFrom: known.from,
    publicTo: known.to,
  };
}

/** A statement's sources as one text, so that a list of them holds them all: `|source:a|source:b|`. */
export function behindText(behind: readonly string[]): string {
  return `|${behind.join('|')}|`;
}
