// What a link comes to under a filter of evidence, by its digest or, where that is cut, by its statements: the table of
// model/derive/standing.ts and the counts of independence.ts, written in Cypher so that lists can be cut to their page.
import {
  all,
  comma,
  cypher,
  join,
  name,
  nothing,
  param,
  truth,
  variable,
  wholeNumber,
  type Fragment,
  type Variable,
} from '../../cypher/tag.js';
import { LAST_SUPPORT_CODE, NOT_ENDED, stanceCodes } from '../../model/codes.js';
import { certain, demandOf, uncertain, type Criterion } from '../criterion.js';
import type { Input } from '../observe.js';
import { byDay } from '../statement-patterns.js';
import { visible } from '../visibility.js';
import type { Evidence } from './evidence.js';
import { passing, passingParts } from './passing.js';

const code = (stance: keyof typeof stanceCodes): Fragment => wholeNumber(stanceCodes[stance]);

/** There are no more independent sources than entries: where these are too few, none need be looked at. */
function tooFew({ minIndependent }: Evidence, r: Variable): Fragment {
  if (minIndependent === null) return nothing;
  const x = variable('x');
  const least = param((input) => minIndependent(input as Input));
  return cypher`WHEN ${r}.digestComplete AND size(${r}.dStances) < ${least} AND none(${x} IN ${r}.dReferences WHERE ${x}) THEN [] `;
}

/** Lists of a digest, each read once a link and not once an entry: a property costs the database a walk along its chain. */
function listsOf(r: Variable, i: Variable) {
  const lists = variable('d');
  const names: string[] = [];
  return {
    of: (list: string): Fragment => {
      if (!names.includes(list)) names.push(list);
      return cypher`${lists}[${wholeNumber(names.indexOf(list))}][${i}]`;
    },
    /** To be made when all of them were named. */
    within: (then: Fragment): Fragment => {
      const read = join(
        names.map((list) => cypher`${r}.${name(list)}`),
        comma,
      );
      return letBe(lists, cypher`[${read}]`, then);
    },
  };
}

/** What of a digest passes is told by some of its lists; the others are read where something does. */
function inDigest(evidence: Evidence, r: Variable): Fragment {
  const [i, x, passes] = [variable('i'), variable('x'), variable('w')];
  const told = listsOf(r, i);
  const { possible, definite } = passingParts(evidence, {
    get live() {
      return cypher`${told.of('dEnded')} = ${wholeNumber(NOT_ENDED)}`;
    },
    get recorded() {
      return told.of('dRecorded');
    },
    get ended() {
      return told.of('dEnded');
    },
    get isReference() {
      return told.of('dReferences');
    },
    get publicFrom() {
      return told.of('dSaidFrom');
    },
    get publicTo() {
      return told.of('dSaidTo');
    },
    get reliability() {
      return told.of('dReliabilities');
    },
    restsOnNone: ({ withoutTexts }) =>
      withoutTexts === null ? truth : cypher`none(${x} IN ${withoutTexts} WHERE ${told.of('dBehind')} CONTAINS ${x})`,
  });
  const rest = listsOf(r, i);
  const shown = ['dHolders', 'dStances', 'dHeldFrom', 'dHeldTo', 'dReports', 'dSources', 'dRoots', 'dOrigins'];
  const entry = cypher`[${join([...shown.map(rest.of), rest.of('dReferences'), definite], comma)}]`;
  const entries = rest.within(cypher`[${i} IN ${passes} | ${entry}]`);
  const passing = cypher`[${i} IN range(0, size(${r}.dStances) - 1) WHERE ${possible}]`;
  const made = letBe(passes, passing, cypher`CASE WHEN size(${passes}) = 0 THEN [] ELSE ${entries} END`);
  return told.within(made);
}

/** The entries that pass, each `[holder, stance, from, to, reports, source, root, origin, reference, definite]`. */
function entriesOf(evidence: Evidence, r: Variable): Fragment {
  const s = variable('s');
  const digest = inDigest(evidence, r);
  const said = passing(evidence, s);
  const root = variable('x');
  const statements = cypher`COLLECT { MATCH (${s}:Statement) WHERE ${s}.about = ${r}.id AND ${byDay(s)} AND ${visible(s)} AND ${said.possible} UNWIND ${s}.roots AS ${root} RETURN [${s}.holder, ${s}.stanceCode, ${s}.heldFrom, ${s}.heldTo, ${s}.reports, ${s}.source, ${root}, ${s}.voice, ${s}.reference, ${said.definite}] AS entry }`;
  return cypher`CASE ${tooFew(evidence, r)}WHEN ${r}.digestComplete THEN ${digest} ELSE ${statements} END`;
}

/** Names a value for the rest of an expression: Cypher has no other way to do so within one. */
function letBe(as: Variable, be: Fragment, then: Fragment): Fragment {
  return cypher`head([${as} IN [${be}] | ${then}])`;
}

function distinct(of: Variable, at: number): Fragment {
  const u = variable('u');
  const x = variable('x');
  const item = cypher`${x}[${wholeNumber(at)}]`;
  return cypher`size(reduce(${u} = [], ${x} IN ${of} | CASE WHEN ${item} IN ${u} THEN ${u} ELSE ${u} + [${item}] END))`;
}

function standing(live: Variable, gone: Variable, support: Variable): Fragment {
  const a = variable('a');
  const b = variable('b');
  const says = (stance: keyof typeof stanceCodes): Fragment =>
    cypher`any(${a} IN ${live} WHERE ${a}[1] = ${code(stance)})`;
  return cypher`CASE WHEN size(${support}) = 0 THEN CASE
WHEN any(${a} IN ${gone} WHERE ${a}[1] <= ${wholeNumber(LAST_SUPPORT_CODE)}) OR any(${a} IN ${live} WHERE ${a}[1] = ${code('RETRACTS')} AND none(${b} IN ${gone} WHERE ${b}[0] = ${a}[0])) THEN 'RETRACTED'
WHEN ${says('DENIES')} THEN 'DENIED' WHEN ${says('DOUBTS')} THEN 'DOUBTED' WHEN ${says('NOT_PROVEN')} THEN 'UNPROVEN' END
WHEN any(${a} IN ${live} WHERE ${a}[1] IN [${code('DENIES')}, ${code('DOUBTS')}] AND any(${b} IN ${support} WHERE ${b}[0] <> ${a}[0])) THEN 'CONTESTED'
WHEN any(${a} IN ${support} WHERE ${a}[1] = ${code('ASSERTS')} AND ${a}[4]) THEN 'REPORTED'
WHEN ${says('ASSERTS')} THEN 'ATTRIBUTED' WHEN ${says('CLAIMS_RESPONSIBILITY')} THEN 'CLAIMED' ELSE 'SUSPECTED' END`;
}

/**
 * `[standing, independent sources, definite, reference]`, or null where no statement passes. What a holder said before
 * and took back, or replaced by another stance, is left out as in model/derive/positions.ts.
 */
function comesTo(evidence: Evidence, r: Variable): Fragment {
  const e = variable('e');
  const gone = variable('g');
  const live = variable('l');
  const support = variable('p');
  const x = variable('x');
  const y = variable('y');
  const retracts = code('RETRACTS');
  const sameHolder = cypher`${y}[0] = ${x}[0]`;
  const withdrawn = cypher`${x}[1] <> ${retracts} AND any(${y} IN ${e} WHERE ${sameHolder} AND ${y}[1] = ${retracts} AND ${x}[2] <= ${y}[3])`;
  const replaced = cypher`any(${y} IN ${e} WHERE ${sameHolder} AND ${y}[1] <> ${x}[1] AND ${y}[2] > ${x}[3])`;
  const least = variable('q');
  const independent = cypher`reduce(${least} = ${distinct(support, 5)}, ${x} IN [${distinct(support, 6)}, ${distinct(support, 7)}] | CASE WHEN ${x} < ${least} THEN ${x} ELSE ${least} END)`;
  const definite = cypher`any(${x} IN CASE WHEN size(${support}) > 0 THEN ${support} ELSE ${e} END WHERE ${x}[9])`;
  const reference = cypher`any(${x} IN ${support} WHERE ${x}[8])`;
  const made = cypher`[${standing(live, gone, support)}, ${independent}, ${definite}, ${reference}]`;
  return letBe(
    e,
    entriesOf(evidence, r),
    cypher`CASE WHEN size(${e}) > 0 THEN ${letBe(
      gone,
      cypher`[${x} IN ${e} WHERE ${withdrawn}]`,
      letBe(
        live,
        cypher`[${x} IN ${e} WHERE NOT (${withdrawn}) AND NOT ${replaced}]`,
        letBe(support, cypher`[${x} IN ${live} WHERE ${x}[1] <= ${wholeNumber(LAST_SUPPORT_CODE)}]`, made),
      ),
    )} END`,
  );
}

/**
 * Whether a link is there at all, and has one of these standings (null: any, or none). Without evidence by what is stored.
 */
export function backedLink(evidence: Evidence | null, r: Variable, standings: Fragment | null): Criterion {
  return backedAs(evidence, r, standings).there;
}

/** The same, and the standing that it comes to, to be read where the criterion's binds are. */
export function backedAs(
  evidence: Evidence | null,
  r: Variable,
  standings: Fragment | null,
): { readonly there: Criterion; readonly standing: Fragment } {
  if (evidence === null) {
    const asked = standings === null ? truth : cypher`${r}.standing IN ${standings}`;
    return { there: certain(all([visible(r), cypher`${r}.supported`, asked])), standing: cypher`${r}.standing` };
  }
  const q = variable('q');
  const standing = cypher`${q}[0]`;
  const demands = counts(evidence, q, standings);
  const binds = [{ as: q, be: comesTo(evidence, r) }];
  const possible = all([visible(r), demands]);
  if (evidence.publicBy === null || evidence.threshold === 'DEFINITE')
    return { there: certain(possible, binds), standing };
  return { there: uncertain(possible, all([possible, cypher`${q}[2]`]), binds), standing };
}

/** What is demanded of what a link comes to: that something passes, and the standings and sources that are asked for. */
function counts(evidence: Evidence, q: Variable, standings: Fragment | null): Fragment {
  const { standings: demanded, minIndependent } = evidence;
  const free = (demand: Fragment): Fragment => cypher`(${q}[3] OR ${demand})`;
  return all([
    cypher`${q} IS NOT NULL`,
    standings === null ? truth : cypher`${q}[0] IN ${standings}`,
    demanded === null ? truth : free(cypher`${q}[0] IN ${param((input) => demanded(input as Input))}`),
    minIndependent === null ? truth : free(cypher`${q}[1] >= ${param((input) => minIndependent(input as Input))}`),
  ]);
}

/** The standing of a link that is there, of those that count; null where it is not there or does not count. */
export function standingUnder(evidence: Evidence | null, r: Variable): Fragment {
  if (evidence === null) return cypher`CASE WHEN ${visible(r)} AND ${r}.supported THEN ${r}.standing END`;
  const q = variable('q');
  return cypher`head([${q} IN [${comesTo(evidence, r)}] WHERE ${all([visible(r), counts(evidence, q, null)])} | ${q}[0]])`;
}

/** Whether anything that passes has the entity as subject or object. */
export function backedEntity(evidence: Evidence | null, n: Variable): Criterion {
  if (evidence === null) return certain(cypher`${n}.supported`);
  const s = variable('s');
  const criterion = passing(evidence, s);
  const named = (demand: Fragment): Fragment => {
    const at = (end: Fragment): Fragment =>
      cypher`EXISTS { MATCH (${s}:Statement) WHERE ${end} = ${n}.id AND ${byDay(s)} AND ${visible(s)} AND ${demand} }`;
    return cypher`(${at(cypher`${s}.subject`)} OR ${at(cypher`${s}.object`)})`;
  };
  const possible = named(demandOf(criterion, 'POSSIBLE'));
  return criterion.certain ? certain(possible) : uncertain(possible, named(criterion.definite));
}
