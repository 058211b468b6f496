// The evidence of a link in whole numbers: what a filter asks of it without reading the statements.
import type { Statement } from '../records.js';
import type { EvidenceDigest } from '../facts.js';
import { boundsOf } from '../dates.js';
import { OPEN_FROM, OPEN_TO } from '../days.js';
import { DIGEST_LIMIT, markingCodes, NOT_ENDED } from '../codes.js';
import type { Knowledge } from './inputs.js';
import { backingOf, behindText, type Backing } from './backing.js';

interface Entry {
  readonly statement: Statement;
  readonly backing: Backing;
  readonly root: number;
}

function entriesOf(statement: Statement, knowledge: Knowledge, notBefore: number): readonly Entry[] {
  const backing = backingOf(statement, knowledge, notBefore);
  return backing.roots.map((root) => ({ statement, backing, root: knowledge.source(root).number }));
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
  const holders = [...new Set(kept.map(({ backing }) => backing.holder))];
  const list = <Value>(read: (entry: Entry) => Value): readonly Value[] => kept.map(read);
  const published = ({ statement }: Entry) => {
    const known = knowledge.source(statement.source).published;
    return known === null ? { from: OPEN_FROM, to: OPEN_TO } : boundsOf(known);
  };
  return {
    sources: list(({ statement }) => knowledge.source(statement.source).number),
    roots: list(({ root }) => root),
    origins: list(({ backing }) => knowledge.originNumber(backing.voice)),
    holders: list(({ backing }) => holders.indexOf(backing.holder)),
    heldFrom: list(({ backing }) => backing.heldFrom),
    heldTo: list(({ backing }) => backing.heldTo),
    saidFrom: list(({ backing }) => backing.publicFrom),
    saidTo: list(({ backing }) => backing.publicTo),
    publishedFrom: list((entry) => published(entry).from),
    publishedTo: list((entry) => published(entry).to),
    recorded: list(({ statement }) => statement.revision),
    ended: list(({ statement }) => statement.endedRevision ?? NOT_ENDED),
    stances: list(({ backing }) => backing.stance),
    reports: list(({ backing }) => backing.reports),
    references: list(({ backing }) => backing.reference),
    reliabilities: list(({ backing }) => backing.reliability),
    behind: list(({ backing }) => behindText(backing.behind)),
    markings: list(({ statement }) => markingCodes[statement.marking]),
    complete: kept.length === entries.length,
  };
}
