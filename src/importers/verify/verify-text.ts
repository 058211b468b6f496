// Holds passages against a text: the hash of what stands at each position, and where a passage stands now if it moved.
import { groupBy } from '../../model/derive/group-by.js';
import { placedText, type PlacedText } from './text.js';

export interface QuotedPassage {
  readonly id: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly quoteSha256: string | null;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type PassageResult =
  | { readonly passage: string; readonly result: 'VERIFIED'; readonly at: Span }
  | {
      readonly passage: string;
      readonly result: 'DRIFTED';
      readonly at: Span;
      /** Where the quoted text stands in this text; the nearest place, where there are several. */
      readonly found: Span | null;
      /** Whether it was looked for everywhere, or only where sentences begin, as the text is long. */
      readonly searched: 'EVERYWHERE' | 'SENTENCE_STARTS';
    }
  /** Without position or hash: nothing that could be held against a text. */
  | { readonly passage: string; readonly result: 'NOT_CHECKED' };

export interface TextResults {
  /** Of the whole text. */
  readonly contentHash: string;
  readonly results: readonly PassageResult[];
}

/** About three seconds of hashing. */
const MOST_WINDOWS = 1_000_000;

export function verifyText(text: string, passages: readonly QuotedPassage[], mostWindows = MOST_WINDOWS): TextResults {
  const placed = placedText(text);
  const drifted: Wanted[] = [];
  const firm = passages.map((passage): PassageResult | Wanted => {
    const { id, start, end, quoteSha256: hash } = passage;
    if (start === null || end === null || hash === null) return { passage: id, result: 'NOT_CHECKED' };
    const at = { start, end };
    if (placed.hashOf(start, end) === hash) return { passage: id, result: 'VERIFIED', at };
    const wanted = { id, at, hash };
    drifted.push(wanted);
    return wanted;
  });
  const search = searchFor(placed, drifted, mostWindows);
  return {
    contentHash: placed.sha256,
    results: firm.map((one) => {
      if ('result' in one) return one;
      const found = search.found.get(one) ?? null;
      return { passage: one.id, result: 'DRIFTED', at: one.at, found, searched: search.searched };
    }),
  };
}

interface Wanted {
  readonly id: string;
  readonly at: Span;
  readonly hash: string;
}

interface Search {
  readonly found: ReadonlyMap<Wanted, Span>;
  readonly searched: 'EVERYWHERE' | 'SENTENCE_STARTS';
}

/** First where sentences begin, then everywhere if that is bounded; passages of one length share their windows. */
function searchFor(text: PlacedText, wanted: readonly Wanted[], mostWindows: number): Search {
  const found = new Map<Wanted, Span>();
  const starts = wanted.length === 0 ? [] : text.sentenceStarts();
  const lengths = [...groupBy(wanted, ({ at }) => at.end - at.start)];
  for (const [length, group] of lengths) sweep(text, length, group, starts, found);
  const left = lengths.flatMap(([length, group]) => {
    const missing = group.filter((one) => !found.has(one));
    return missing.length === 0 || length <= 0 ? [] : [{ length, missing }];
  });
  const windows = left.reduce((sum, { length }) => sum + Math.max(0, text.length - length + 1), 0);
  if (windows > mostWindows) return { found, searched: 'SENTENCE_STARTS' };
  const everywhere = left.length === 0 ? [] : Array.from({ length: text.length }, (_, i) => i);
  for (const { length, missing } of left) sweep(text, length, missing, everywhere, found);
  return { found, searched: 'EVERYWHERE' };
}

function sweep(
  text: PlacedText,
  length: number,
  wanted: readonly Wanted[],
  starts: readonly number[],
  found: Map<Wanted, Span>,
): void {
  for (const start of starts) {
    const hash = text.hashOf(start, start + length);
    for (const one of wanted) {
      if (one.hash !== hash) continue;
      const before = found.get(one);
      const nearer = before === undefined || Math.abs(start - one.at.start) < Math.abs(before.start - one.at.start);
      if (nearer) found.set(one, { start, end: start + length });
    }
  }
}
