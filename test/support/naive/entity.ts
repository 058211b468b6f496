// What an entity comes to under a view: its names, its values, its place in lists.
import type { EntityKind, NameKind, Predicate, StatedAbsence, TypeCode } from '../../../src/generated/schema.js';
import type { Content, DateSpan, NameContent, Statement } from '../../../src/model/records.js';
import { boundsOf } from '../../../src/model/dates.js';
import { UNDATED } from '../../../src/model/days.js';
import { foldName } from '../../../src/model/fold.js';
import { valuesCompared } from './compare.js';
import { tollOf, type Toll } from './harm.js';
import { spanOf, type Span } from './spans.js';
import { holds, liveSupport } from './standing.js';
import { settled, type Claim, type Evidence, type Settled } from './value.js';
import { mostOf, passingAbout, passingNaming, remember, topicsOf, type View } from './view.js';
import type { Weight } from './weights.js';
import { alphabetical, sourceOf, valueNamed } from './world.js';

export const noEvidence: Evidence = {
  ...{ standing: null, contested: false, sourceCount: 0, originCount: 0, independentSourceCount: 0 },
};
const nothing: Settled = { shown: null, stated: null, evidence: noEvidence, supporters: [] };

/** What names or describes a thing stays, however few support it. */
const exempt: ReadonlySet<Predicate> = new Set(['NAME', 'DESCRIPTION', 'NATIVE_CODE', 'EXTERNAL_ID']);

/** Whether `standings` and `minIndependentSources` let it through; reference data is not testimony. */
export function isBounded(
  view: View,
  { standing, independentSourceCount }: Evidence,
  supporters: readonly Statement[],
) {
  const { standings, minIndependentSources } = view.evidence ?? {};
  if (supporters.some(({ source }) => sourceOf(view.world, source).kind === 'GAZETTEER')) return false;
  if (standings != null && (standing === null || !standings.includes(standing))) return true;
  return minIndependentSources != null && independentSourceCount < minIndependentSources;
}

/** Whether any statement speaks of the value at all. */
export function isSpokenOf(view: View, id: string, predicate: Predicate): boolean {
  return passingAbout(view, valueNamed(id, predicate)).length > 0;
}

export function valueOf(view: View, id: string, predicate: Predicate): Settled {
  return remember(view, `value ${valueNamed(id, predicate)}`, () => {
    const found = settled(view.world, passingAbout(view, valueNamed(id, predicate)));
    return !exempt.has(predicate) && isBounded(view, found.evidence, found.supporters) ? nothing : found;
  });
}

export function harmOf(view: View, id: string, predicate: 'KILLED' | 'WOUNDED'): Toll {
  return remember(view, `toll ${valueNamed(id, predicate)}`, () => {
    const found = tollOf(view.world, passingAbout(view, valueNamed(id, predicate)));
    return isBounded(view, found.evidence, found.supporters) ? tollOf(view.world, []) : found;
  });
}

export interface Side {
  readonly about: string;
  readonly claim: Claim;
  readonly evidence: Evidence;
}

/** Values that stand side by side; those that nobody supports have nothing to show. In the order of what they are. */
export function valuesOf(view: View, id: string, predicate: Predicate): readonly Side[] {
  return remember(view, `values ${valueNamed(id, predicate)}`, () =>
    topicsOf(view, id, predicate).flatMap((about) => {
      const { shown, evidence, supporters } = settled(view.world, passingAbout(view, about));
      if (shown === null) return [];
      return !exempt.has(predicate) && isBounded(view, evidence, supporters) ? [] : [{ about, claim: shown, evidence }];
    }),
  );
}

const kindsOfName: readonly NameKind[] = ['OFFICIAL', 'ALIAS', 'TRANSLATION', 'TRANSLITERATION', 'ACRONYM'];
const isReadable = ({ script, language }: NameContent): boolean => script === 'Latn' || language === 'en';

export interface Name extends Side {
  readonly content: NameContent;
}

/** Preferred ones; by kind; most independent sources; Latin script or English; text. */
export function namesOf(view: View, id: string): readonly Name[] {
  const order = (a: Name, b: Name): number =>
    Number(b.claim.statement.preferred) - Number(a.claim.statement.preferred) ||
    kindsOfName.indexOf(a.content.kind) - kindsOfName.indexOf(b.content.kind) ||
    b.evidence.independentSourceCount - a.evidence.independentSourceCount ||
    Number(isReadable(b.content)) - Number(isReadable(a.content)) ||
    alphabetical(a.content.text, b.content.text);
  return valuesOf(view, id, 'NAME')
    .flatMap((side) => (side.claim.content.type === 'NAME' ? [{ ...side, content: side.claim.content }] : []))
    .sort(order);
}

function contentOf<Type extends Content['type']>(
  { shown }: Settled,
  type: Type,
): Extract<Content, { readonly type: Type }> | null {
  const content = shown?.content ?? null;
  return content?.type === type ? (content as Extract<Content, { readonly type: Type }>) : null;
}

export const textOf = (view: View, id: string, predicate: Predicate): string | null =>
  contentOf(valueOf(view, id, predicate), 'TEXT')?.text ?? null;
export const statedOf = (view: View, id: string, predicate: Predicate): StatedAbsence | null =>
  valueOf(view, id, predicate).stated;
export const typeOf = (view: View, id: string): TypeCode | null =>
  contentOf(valueOf(view, id, 'TYPE'), 'TYPE')?.value ?? null;
export const yesOf = (view: View, id: string, predicate: Predicate): boolean | null =>
  contentOf(valueOf(view, id, predicate), 'YES_NO')?.value ?? null;
export const credibilityOf = (view: View, id: string) =>
  contentOf(valueOf(view, id, 'CREDIBILITY'), 'CREDIBILITY')?.value ?? null;
export const pointOf = (view: View, id: string) => contentOf(valueOf(view, id, 'COORDINATES'), 'COORDINATES');
export const peopleOf = (view: View, id: string) => contentOf(valueOf(view, id, 'PEOPLE'), 'COUNT');

/** The shown date of this predicate. */
export function dateOf(view: View, id: string, predicate: Predicate): DateSpan | null {
  return contentOf(valueOf(view, id, predicate), 'DATE');
}

/** All live supported spans of its date. */
export function spansOf(view: View, id: string): readonly Span[] {
  const { evidence, supporters } = settled(view.world, passingAbout(view, valueNamed(id, 'DATE')));
  if (isBounded(view, evidence, supporters)) return [];
  const held = holds(view.world, passingAbout(view, valueNamed(id, 'DATE')), valuesCompared);
  return liveSupport(held).flatMap(({ content }) => (content?.type === 'DATE' ? [spanOf(content)] : []));
}

export const nameOf = (view: View, id: string): string =>
  namesOf(view, id)[0]?.content.text ?? textOf(view, id, 'DESCRIPTION') ?? id;

/** All names; what is shown in their place where there is none. */
export function textsOf(view: View, id: string): readonly string[] {
  const names = namesOf(view, id).map(({ content }) => content.text);
  return (names.length > 0 ? names : [nameOf(view, id)]).map(foldName);
}

export const isSupported = (view: View, id: string): boolean => passingNaming(view, id).length > 0;

export const sourceCountOf = (view: View, id: string): number =>
  new Set(passingNaming(view, id).map(({ source }) => source)).size;

export const entityEvidence = (view: View, id: string): Weight => mostOf(view, passingNaming(view, id));

export const kindOf = (view: View, id: string): EntityKind => {
  const entity = view.world.entities.get(id);
  if (!entity) throw new Error(`no entity ${id}`);
  return entity.kind;
};

export const hasDate = (view: View, id: string): boolean => ['INCIDENT', 'ARREST'].includes(kindOf(view, id));

/** Where it stands among its like: by date where it has one, by name otherwise. Of the whole graph, whatever is asked. */
export function placeInOrder({ whole }: View, id: string): readonly (string | number)[] {
  if (!hasDate(whole, id)) return [nameKey(whole, id)];
  const date = dateOf(whole, id, 'DATE');
  const { from, to } = date === null ? { from: UNDATED, to: UNDATED } : boundsOf(date);
  return [from, to];
}

export const nameKey = ({ whole }: View, id: string): string => foldName(nameOf(whole, id)) || id;
