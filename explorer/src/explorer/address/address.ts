// A view as its address: a reload, the way back and a link sent to somebody else show the same.
import { entityKinds, incidentTypes, tallyBys, timelineUnits } from '../words/codes.js';
import { isLanguage } from '../words/words.js';
import { looks, start, type View } from './view.js';

interface Part<Value> {
  readonly name: string;
  /** Whatever was written there: what makes no sense reads as nothing. */
  read(text: string): Value;
  /** Null where nothing needs to be said. */
  write(value: Value): string | null;
}

const aText = (name: string): Part<string> => ({ name, read: (text) => text, write: (text) => text || null });
const maybe = (name: string): Part<string | null> => ({ name, read: (text) => text || null, write: (text) => text });
const aDay = (name: string): Part<string | null> => ({
  name,
  read: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null),
  write: (text) => text,
});
const aCount = (name: string): Part<number | null> => ({
  name,
  read: (text) => (/^\d{1,6}$/.test(text) ? Number(text) : null),
  write: (value) => (value === null ? null : String(value)),
});

const split = (text: string, by: string): readonly string[] => [...new Set(text.split(by).filter((one) => one !== ''))];

/** A list whose order tells nothing, so that the same view has one address. */
const aSet = <One extends string>(name: string, isOne: (text: string) => text is One): Part<readonly One[]> => ({
  name,
  read: (text) => split(text, ',').filter(isOne).sort(),
  write: (list) => (list.length === 0 ? null : [...list].sort().join(',')),
});
const anyText = (text: string): text is string => text !== '';
const oneOf =
  <One extends string>(list: readonly One[]) =>
  (text: string): text is One =>
    (list as readonly string[]).includes(text);
/** A list in its own order, of ids. */
const aList = (name: string): Part<readonly string[]> => ({
  name,
  read: (text) => split(text, ','),
  write: (list) => (list.length === 0 ? null : list.join(',')),
});

const parts: { readonly [Key in keyof View]: Part<View[Key]> } = {
  look: {
    name: 'look',
    read: (text) => (oneOf(looks)(text) ? text : null),
    write: (look) => look,
  },
  entity: maybe('id'),
  link: maybe('link'),
  find: aText('find'),
  open: aSet('open', anyText),
  language: { name: 'lang', read: (text) => (isLanguage(text) ? text : null), write: (language) => language },
  about: aList('about'),
  text: aText('text'),
  types: aSet('types', oneOf(incidentTypes)),
  within: maybe('within'),
  killed: aCount('killed'),
  from: aDay('from'),
  to: aDay('to'),
  match: {
    name: 'match',
    read: (text) => (text === 'must' ? 'DEFINITE' : 'POSSIBLE'),
    write: (match) => (match === 'DEFINITE' ? 'must' : null),
  },
  publicBy: aDay('public'),
  recordedBy: maybe('record'),
  independent: aCount('independent'),
  without: aSet('without', anyText),
  unfolded: aList('unfolded'),
  hidden: aSet('hidden', oneOf(entityKinds)),
  chosen: aList('chosen'),
  pinned: {
    name: 'pinned',
    read: (text) => split(text, ' ').filter((one) => /^[^@]+@-?\d+,-?\d+$/.test(one)),
    write: (list) => (list.length === 0 ? null : list.join(' ')),
  },
  most: {
    name: 'most',
    read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Math.min(Number(text), 2000) : start.most),
    write: (most) => (most === start.most ? null : String(most)),
  },
  depth: {
    name: 'depth',
    read: (text) => (/^[123]$/.test(text) ? Number(text) : start.depth),
    write: (depth) => (depth === start.depth ? null : String(depth)),
  },
  unit: {
    name: 'unit',
    read: (text) => timelineUnits.find((unit) => unit === text.toUpperCase()) ?? null,
    write: (unit) => unit?.toLowerCase() ?? null,
  },
  place: {
    name: 'place',
    read: (text) => (/^-?\d+(\.\d+)?,-?\d+(\.\d+)?,\d+(\.\d+)?$/.test(text) ? text : null),
    write: (place) => place,
  },
  order: maybe('order'),
  by: { ...aList('by'), read: (text) => split(text, ',').filter(oneOf(tallyBys)) },
  start: maybe('start'),
  goal: maybe('goal'),
  throughAll: {
    name: 'through',
    read: (text) => text === 'all',
    write: (isAll) => (isAll ? 'all' : null),
  },
};

const keys = Object.keys(parts) as readonly (keyof View)[];

export function viewOf(search: string): View {
  const given = new URLSearchParams(search);
  return Object.fromEntries(keys.map((key) => [key, parts[key].read(given.get(parts[key].name) ?? '')])) as {
    [Key in keyof View]: View[Key];
  };
}

/** The same view has one address. */
export function addressOf(view: View): string {
  const text = keys
    .flatMap((key) => {
      // Each part writes the values of its own key; the types cannot say so of a key that varies.
      const written = (parts[key] as Part<unknown>).write(view[key]);
      return written === null ? [] : [`${parts[key].name}=${readable(written)}`];
    })
    .join('&');
  return text === '' ? '/' : `/?${text}`;
}

// Colons, slashes, commas and the like are free to stand in a query, and ids are to be read.
const readable = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll(/%3A|%2F|%2C|%40/gi, decodeURIComponent)
    .replaceAll('%20', '+');
