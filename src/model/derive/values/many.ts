// Values that stand side by side: names, codes, identifiers, stated totals, each with what it rests on.
import type { NameKind } from '../../../generated/schema.js';
import type { Content, ContentType, Statement } from '../../records.js';
import type {
  Evidence,
  ManyShown,
  ShownExternalId,
  ShownName,
  ShownNativeCode,
  ShownStatedTotal,
} from '../../facts.js';
import { groupBy } from '../group-by.js';
import type { Knowledge } from '../inputs.js';
import { settle } from './settle.js';

interface Shown<Of> {
  readonly about: string;
  readonly content: Of;
  readonly preferred: boolean;
  readonly evidence: Evidence;
}

/** One for each `about`; those that nobody supports have nothing to show. In the order of `about`. */
function shownOf<Type extends ContentType>(
  statements: readonly Statement[],
  type: Type,
  knowledge: Pick<Knowledge, 'source'>,
): readonly Shown<Extract<Content, { type: Type }>>[] {
  return [...groupBy(statements, ({ about }) => about)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([about, own]) => {
      const { shown, evidence } = settle(own, knowledge);
      if (shown?.content.type !== type) return [];
      const content = shown.content as Extract<Content, { type: Type }>;
      return [{ about, content, preferred: shown.statement.preferred, evidence }];
    });
}

const nameKinds: readonly NameKind[] = ['OFFICIAL', 'ALIAS', 'TRANSLATION', 'TRANSLITERATION', 'ACRONYM'];

const isLatin = (name: ShownName): boolean => name.script === 'Latn' || name.language === 'en';

type NameShown = Shown<Extract<Content, { type: 'NAME' }>>;

function nameOf({ content, evidence }: NameShown): ShownName {
  return { ...evidence, text: content.text, language: content.language, script: content.script, kind: content.kind };
}

/** The alphabet of code points: the same everywhere, whatever the machine's language. */
const alphabetical = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * The first is the name shown: an editor's preferred one; then by kind (OFFICIAL, ALIAS, TRANSLATION, TRANSLITERATION,
 * ACRONYM), most independent sources, Latin script or English before others, text.
 */
export function deriveNames(
  statements: readonly Statement[],
  knowledge: Pick<Knowledge, 'source'>,
): readonly ManyShown<ShownName>[] {
  return shownOf(statements, 'NAME', knowledge)
    .map((name) => ({ about: name.about, shown: nameOf(name), preferred: name.preferred }))
    .sort(
      (a, b) =>
        Number(b.preferred) - Number(a.preferred) ||
        nameKinds.indexOf(a.shown.kind) - nameKinds.indexOf(b.shown.kind) ||
        b.shown.independentSourceCount - a.shown.independentSourceCount ||
        Number(isLatin(b.shown)) - Number(isLatin(a.shown)) ||
        alphabetical(a.shown.text, b.shown.text),
    )
    .map(({ about, shown }) => ({ about, shown }));
}

export function deriveNativeCodes(
  statements: readonly Statement[],
  knowledge: Pick<Knowledge, 'source'>,
): readonly ManyShown<ShownNativeCode>[] {
  return shownOf(statements, 'NATIVE_CODE', knowledge).map(({ about, evidence, content: { scheme, field, code } }) => ({
    about,
    shown: { ...evidence, scheme, field, code },
  }));
}

export function deriveExternalIds(
  statements: readonly Statement[],
  knowledge: Pick<Knowledge, 'source'>,
): readonly ManyShown<ShownExternalId>[] {
  return shownOf(statements, 'EXTERNAL_ID', knowledge).map(({ about, evidence, content: { scheme, externalId } }) => ({
    about,
    shown: { ...evidence, scheme, externalId },
  }));
}

/** Each total is chosen among the statements of the same people under the same words. */
export function deriveStatedTotals(
  statements: readonly Statement[],
  knowledge: Pick<Knowledge, 'source'>,
): readonly ManyShown<ShownStatedTotal>[] {
  return shownOf(statements, 'STATED_TOTAL', knowledge).map(({ about, evidence, content }) => {
    const { what, role, roleAsStated, low, best, high, approximate, asStated } = content;
    return { about, shown: { ...evidence, what, role, roleAsStated, low, best, high, approximate, asStated } };
  });
}
