// What the naive reader knows: what was recorded, as plain records, and nothing that was derived from it.
import type { Predicate } from '../../../src/generated/schema.js';
import type { EntityDeclaration, Passage, Source, Statement } from '../../../src/model/records.js';
import { isLinkKind, linkKinds } from '../../../src/model/vocabulary.js';

export interface KnownEntity extends EntityDeclaration {
  /** Whether everybody may see it. */
  readonly public: boolean;
}
export interface KnownSource extends Source {
  readonly public: boolean;
}
export interface KnownPassage extends Passage {
  readonly public: boolean;
}

export interface World {
  readonly entities: ReadonlyMap<string, KnownEntity>;
  /** Restricted ones too: what is public may rest on them. */
  readonly sources: ReadonlyMap<string, KnownSource>;
  readonly passages: ReadonlyMap<string, KnownPassage>;
  /** Those that everybody may see, ended ones included, by id. */
  readonly statements: readonly Statement[];
}

export function sourceOf(world: World, id: string): KnownSource {
  const found = world.sources.get(id);
  if (!found) throw new Error(`a statement names the source ${id}, which is not there`);
  return found;
}

/** By code units, as ids are sorted everywhere. */
export function alphabetical(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface Identity {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
}

/** The link that a statement names: kind, both ends (sorted where it reads the same from both), phase. */
export function linkNamedBy(said: Pick<Statement, 'predicate' | 'subject' | 'object' | 'phase'>): Identity | null {
  const { predicate, object, phase } = said;
  if (object === null || !isLinkKind(predicate)) return null;
  const ends = [said.subject, object] as const;
  const [a, b] = linkKinds[predicate].symmetric && ends[1] < ends[0] ? [ends[1], ends[0]] : ends;
  return { id: `link:${predicate}/${a}/${b}${phase === null ? '' : `/${phase}`}`, subject: a, object: b };
}

/** What tells values apart that stand side by side: each name, code, identifier and total is a value of its own. */
function ownName({ content }: Pick<Statement, 'content'>): string {
  switch (content?.type) {
    case 'NAME':
      return `|${content.text.normalize('NFC')}`;
    case 'NATIVE_CODE':
      return `|${content.scheme}|${content.field}|${content.code}`;
    case 'EXTERNAL_ID':
      return `|${content.scheme}|${content.externalId}`;
    case 'STATED_TOTAL':
      return `|${content.what}|${content.role ?? ''}|${content.roleAsStated ?? ''}`;
    default:
      return '';
  }
}

export function valueNamed(subject: string, predicate: Predicate): string {
  return `${subject}|${predicate}`;
}

/** What a statement is about: its link, or its subject and predicate. */
export function topicOf(said: Statement): string {
  return linkNamedBy(said)?.id ?? `${valueNamed(said.subject, said.predicate)}${ownName(said)}`;
}
