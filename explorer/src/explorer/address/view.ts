// What is shown: which things are looked at, on what evidence, in which picture, and what is open beside it.
import type { EntityKind, Match, TallyBy, TimelineUnit } from '../../generated/graphql.js';
import type { incidentTypes } from '../words/codes.js';
import type { Language } from '../words/words.js';

/** The pictures of one selection. Without one, the page of the entity that is open or, without that, the welcome. */
export const looks = ['timeline', 'map', 'graph', 'table', 'sums', 'routes'] as const;
export type Look = (typeof looks)[number];

export interface View {
  readonly look: Look | null;
  /** The entity that is open: as a page, or beside the picture. */
  readonly entity: string | null;
  /** The link that is open beside the picture; it stands before the entity. */
  readonly link: string | null;
  /** What stands in the search box. */
  readonly find: string;
  /** Kinds of links that are unfolded, with their direction: `PERPETRATED_BY.in`. */
  readonly open: readonly string[];
  /** Null = as the browser prefers. */
  readonly language: Language | null;

  /** The selection: incidents about these entities; all incidents where empty. */
  readonly about: readonly string[];
  /** Of those, the ones whose name holds this text. */
  readonly text: string;
  readonly types: readonly (typeof incidentTypes)[number][];
  /** In this place. */
  readonly within: string | null;
  /** At least so many killed. */
  readonly killed: number | null;
  /** First and last day of the time looked at (`YYYY-MM-DD`). */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether what only may be is shown beside what must be. */
  readonly match: Match;

  /** As the public record stood at the end of this day. */
  readonly publicBy: string | null;
  /** As this graph's own record stood: a revision, or the end of a day. */
  readonly recordedBy: string | null;
  readonly independent: number | null;
  readonly without: readonly string[];

  /** Graph: what was unfolded (`id~KIND.way`; `id~` for an entity that was taken in by itself), kinds of entity that are hidden, what is chosen, and what is pinned (`id@x,y`). */
  readonly unfolded: readonly string[];
  readonly hidden: readonly EntityKind[];
  readonly chosen: readonly string[];
  readonly pinned: readonly string[];
  /** How many entities the graph shows at most. */
  readonly most: number;
  /** How many links from its centres it reaches. */
  readonly depth: number;

  /** Time line: how long its bars are; null = as fits. */
  readonly unit: TimelineUnit | null;
  /** Map: middle and scale (`lat,lon,zoom`). */
  readonly place: string | null;
  /** Table: the column that it is ordered by, `-` before it for the other way round. */
  readonly order: string | null;
  /** Sums: what they are broken down by. */
  readonly by: readonly TallyBy[];
  /** Routes: from where to where. */
  readonly start: string | null;
  readonly goal: string | null;
  /** Routes: what is walked around by default is passed too. */
  readonly throughAll: boolean;
}

export const start: View = {
  look: null,
  entity: null,
  link: null,
  find: '',
  open: [],
  language: null,
  about: [],
  text: '',
  types: [],
  within: null,
  killed: null,
  from: null,
  to: null,
  match: 'POSSIBLE',
  publicBy: null,
  recordedBy: null,
  independent: null,
  without: [],
  unfolded: [],
  hidden: [],
  chosen: [],
  pinned: [],
  most: 200,
  depth: 1,
  unit: null,
  place: null,
  order: null,
  by: [],
  start: null,
  goal: null,
  throughAll: false,
};
