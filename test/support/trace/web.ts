// A web of links by chance: hubs, parallel links, cycles, and links that are contested, dated, denied, derived or taken back.
import fc from 'fast-check';
import type { LinkKind, Stance } from '../../../src/generated/schema.js';
import { readDate } from '../../../src/model/dates.js';
import { kindOfEntityId } from '../../../src/model/ids.js';
import { linkKindNames, mayLink } from '../../../src/model/vocabulary.js';
import type { Batch, StatementDraft } from '../../../src/record/batch.js';
import { dated, declaring, link, says, sourceFile } from '../../integration/record/build.js';
import { dice } from '../naive/operations/dice.js';

const range = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${name}${i + 1}`);

export const hub = 'group:hub';
const members = range('person:m', 54);
export const things: readonly string[] = [
  ...range('group:g', 5),
  ...range('incident:i', 7),
  ...range('person:p', 3),
  ...range('organization:o', 3),
  ...range('place:w', 2),
  ...range('law:l', 2),
  ...['series:s', 'arrest:a', hub],
];
export const webSources = ['one', 'two', 'three', 'four'] as const;

interface Possible {
  readonly subject: string;
  readonly kind: LinkKind;
  readonly object: string;
}

const possible: readonly Possible[] = things.flatMap((subject) =>
  things.flatMap((object) =>
    linkKindNames.flatMap((kind): readonly Possible[] => {
      const [from, to] = [kindOfEntityId(subject), kindOfEntityId(object)];
      const fits = subject !== object && from !== null && to !== null && mayLink(kind, from, to);
      return fits ? [{ subject, kind, object }] : [];
    }),
  ),
);

const stances: readonly Stance[] = [
  ...(['ASSERTS', 'ASSERTS', 'ASSERTS', 'ASSERTS', 'CLAIMS_RESPONSIBILITY', 'SUSPECTS'] as const),
  ...(['DENIES', 'DOUBTS', 'RETRACTS', 'NOT_PROVEN'] as const),
];
const spans = ['2009', '2010-03/2010-09', '2011-05', '2011-10-31', '2010/..', '../2010-12-31', '[2011-01-01..]'];
const speakers = [
  null,
  null,
  { name: 'a spokesman', role: 'STATE' as const, entity: null },
  { name: null, role: 'ARMED_GROUP' as const, entity: 'group:g1' },
];

/** Files of one web: what everything is declared by, the hub with its members, and four sources. */
export const webs: fc.Arbitrary<readonly Batch[]> = fc.gen().map((draw) => {
  const { one, chance } = dice(draw);
  const said = new Map<string, StatementDraft[]>(webSources.map((name) => [name, []]));
  const drawn: Possible[] = [];
  for (let n = 0; n < 120; n += 1) {
    // Again what was said before, by another source or stance: so that links have several positions.
    const { subject, kind, object } = drawn.length > 0 && chance(45) ? one(drawn) : one(possible);
    drawn.push({ subject, kind, object });
    const of = one(webSources);
    const draft = link(of, subject, kind, object, {
      stance: one(stances),
      speaker: one(speakers),
      saidAt: chance(30) ? readDate({ edtf: one(['2011-06', '2011-11-02']) }) : null,
      during: chance(35) ? readDate({ edtf: one(spans) }) : null,
      phase: chance(10) ? 'later' : null,
      derivedFrom: chance(15) ? [`source:${one(webSources.filter((name) => name !== of))}`] : [],
      marking: chance(5) ? 'RESTRICTED' : 'PUBLIC',
      key: `k${n}`,
    });
    said.get(of)?.push(draft);
  }
  for (const id of things.filter((thing) => thing.startsWith('incident:')))
    if (chance(80))
      said.get('one')?.push(dated('one', id, one(spans), { key: `date-${id.slice('incident:'.length)}` }));
  const police = says('types', 'organization:o1', 'TYPE', { type: 'TYPE', value: 'POLICE' });
  const known = members.map((id) => link('types', id, 'MEMBER_OF', hub));
  const described = (name: (typeof webSources)[number]) => ({
    published: readDate({ edtf: one(['2011-06-01', '2011-11-10', '2012']) }),
    derivedFrom: chance(25) && name !== 'one' ? ['source:one'] : [],
    reliability: one([null, 'A', 'C'] as const),
  });
  return [
    declaring(...things, ...members),
    sourceFile('types', [police, ...known]),
    ...webSources.map((name) => sourceFile(name, distinct(said.get(name) ?? []), described(name))),
  ];
});

/** One file says a thing once. */
function distinct(drafts: readonly StatementDraft[]): readonly StatementDraft[] {
  return [...new Map(drafts.map((draft) => [JSON.stringify({ ...draft, key: null, marking: null }), draft])).values()];
}
