// The evidence of a link in whole numbers: what a filter asks of it without reading the statements.
import type { Statement } from '../records.js';
import type { EvidenceDigest } from '../facts.js';
import { boundsOf } from '../dates.js';
import { OPEN_FROM, OPEN_TO } from '../days.js';
import { DIGEST_LIMIT, markingCodes, NOT_ENDED, stanceCodes } from '../codes.js';
import type { Knowledge } from './inputs.js';
import { statementRoots } from './roots.js';
import { sayingOf } from './saying.js';
import { voiceOf } from './voice.js';

function entriesOf(statement: Statement, knowledge: Knowledge, notBefore: number): readonly Record<string, number>[] {
  const source = knowledge.source(statement.source);
  const said = sayingOf(statement, knowledge, notBefore);
  const published = source.published === null ? { from: OPEN_FROM, to: OPEN_TO } : boundsOf(source.published);
  const entry = {
    source: source.number,
    origin: knowledge.originNumber(voiceOf(statement, knowledge)),
    saidFrom: said.from,
    saidTo: said.to,
    publishedFrom: published.from,
    publishedTo: published.to,
    recorded: statement.revision,
    ended: statement.endedRevision ?? NOT_ENDED,
    stance: stanceCodes[statement.stance],
    marking: markingCodes[statement.marking],
  };
  return statementRoots(statement, knowledge).map((root) => ({ ...entry, root: knowledge.source(root).number }));
}

/** A source named behind a statement that rests on others itself is seen in no list of the digest. */
function namesMoreThanRoots(statement: Statement, knowledge: Knowledge): boolean {
  return statement.derivedFrom.some((source) => !knowledge.source(source).roots.includes(source));
}

/** `notBefore`: the first day on which what is said can have happened, for sayings without a day of their own. */
export function deriveDigest(
  statements: readonly Statement[],
  knowledge: Knowledge,
  notBefore: number,
): EvidenceDigest {
  const inOrder = [...statements].sort((a, b) => (a.id < b.id ? -1 : 1));
  const entries = inOrder.flatMap((statement) => entriesOf(statement, knowledge, notBefore));
  const kept = entries.slice(0, DIGEST_LIMIT);
  const list = (key: string): readonly number[] => kept.map((entry) => entry[key] ?? 0);
  return {
    sources: list('source'),
    roots: list('root'),
    origins: list('origin'),
    saidFrom: list('saidFrom'),
    saidTo: list('saidTo'),
    publishedFrom: list('publishedFrom'),
    publishedTo: list('publishedTo'),
    recorded: list('recorded'),
    ended: list('ended'),
    stances: list('stance'),
    markings: list('marking'),
    complete: kept.length === entries.length && !inOrder.some((s) => namesMoreThanRoots(s, knowledge)),
  };
}
