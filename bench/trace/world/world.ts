// The world of the benchmark of searches: the same scale gives the same one. What is said is made link by link as it is
// written; only who is linked with whom is held.
import { spanShown } from '../../../src/model/derive/dated.js';
import { deriveEntity } from '../../../src/model/derive/entity.js';
import { deriveLink } from '../../../src/model/derive/link.js';
import { boundsOf } from '../../../src/model/dates.js';
import type { EntityFacts, LinkFacts, ShownDate } from '../../../src/model/facts.js';
import { linkId } from '../../../src/model/ids.js';
import type { DateSpan, LinkIdentity } from '../../../src/model/records.js';
import { numbersFrom } from '../../../test/support/generated.js';
import { drawDate, sayingOf, sayingsOf, type Saying } from './evidence.js';
import { sizesOf, type Sizes } from './sizes.js';
import { dateOf, FIRST_DAY, LAST_DAY, sourcesOf, type Sources } from './sources.js';
import { webOf, type Edge, type Thing, type Web } from './web.js';

export interface SaidThing {
  readonly thing: Thing;
  readonly facts: EntityFacts;
  /** Of its date, which links under evidence are read with. */
  readonly dating: Saying | null;
}

/** What a link carries of its ends. */
export interface End {
  readonly sortKey: string;
  readonly date: DateSpan | null;
}

export interface SaidLink {
  readonly edge: Edge;
  readonly facts: LinkFacts;
  readonly sayings: readonly Saying[];
  readonly subject: End;
  readonly object: End;
}

export interface World {
  readonly sizes: Sizes;
  readonly web: Web;
  readonly sources: Sources;
  readonly things: () => Generator<SaidThing>;
  /** `ends`: of each thing, in their order. */
  readonly links: (ends: readonly End[]) => Generator<SaidLink>;
}

const isDated = ({ kind }: Thing): boolean => kind === 'INCIDENT' || kind === 'ARREST';

function saidOf(thing: Thing, n: number, { sources, since }: Sources, random: () => number) {
  const { id: subject, kind, type } = thing;
  const text = `${kind.charAt(0)}${kind.slice(1).toLowerCase()} ${n}`;
  const date = isDated(thing) ? dateOf(drawDate(random)) : null;
  const source = sources[date === null ? 0 : since(boundsOf(date).to)]?.id ?? '';
  const say = (key: string, said: Partial<Saying['written']['draft']> & { predicate: 'NAME' | 'TYPE' | 'DATE' }) =>
    sayingOf(`e${n}-${key}`, { source, subject, ...said });
  const name = { type: 'NAME', text, language: 'en', script: 'Latn', kind: 'OFFICIAL' } as const;
  const dating = date === null ? null : say('date', { predicate: 'DATE', content: { type: 'DATE', ...date } });
  return {
    dating,
    sayings: [
      say('name', { predicate: 'NAME', content: name }),
      ...(type === null ? [] : [say('type', { predicate: 'TYPE', content: { type: 'TYPE', value: type } })]),
      ...(dating === null ? [] : [dating]),
    ],
  };
}

/** As the recorder takes it of the entity's facts. */
export function endOf({ sortKey, values }: EntityFacts): End {
  return { sortKey, date: spanShown((values['date'] ?? null) as ShownDate | null) };
}

function identityOf({ kind, subject, object }: Edge, things: readonly Thing[]): LinkIdentity {
  const [from, to] = [things[subject]?.id ?? '', things[object]?.id ?? ''];
  return { id: linkId(kind, from, to, null), kind, subject: from, object: to, phase: null };
}

/** Nothing is said of what has not happened; of what has no date, since some day. */
function sayableSince({ date }: End, other: End, random: () => number): number {
  const days = [date, other.date].flatMap((span) => (span === null ? [] : [boundsOf(span).to]));
  const any = FIRST_DAY + Math.floor(random() * 0.9 * (LAST_DAY - FIRST_DAY));
  return days.length === 0 ? any : Math.max(...days);
}

export function worldOf(scale: number): World {
  const sizes = sizesOf(scale);
  const web = webOf(sizes);
  const sources = sourcesOf(sizes.sources);
  const { knowledge } = sources;
  return {
    ...{ sizes, web, sources },
    *things() {
      const random = numbersFrom(2);
      for (const [n, thing] of web.things.entries()) {
        const { sayings, dating } = saidOf(thing, n, sources, random);
        const declaration = { id: thing.id, kind: thing.kind, unnamed: false };
        // What links say of it would only raise its `sourceCount`, which no search reads.
        const asSubject = sayings.map(({ statement }) => statement);
        yield { thing, dating, facts: deriveEntity({ declaration, asSubject, asObject: [] }, knowledge) };
      }
    },
    *links(ends) {
      const random = numbersFrom(3);
      const none: End = { sortKey: '', date: null };
      for (const [n, edge] of web.edges.entries()) {
        const [subject, object] = [ends[edge.subject] ?? none, ends[edge.object] ?? none];
        const identity = identityOf(edge, web.things);
        const sayings = sayingsOf(identity, n, sayableSince(subject, object, random), sources, random);
        const statements = sayings.map(({ statement }) => statement);
        const dates = { subjectDate: subject.date, objectDate: object.date };
        const facts = deriveLink({ identity, statements, ...dates }, knowledge);
        yield { ...{ edge, facts, sayings, subject, object } };
      }
    },
  };
}
