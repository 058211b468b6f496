// The grammar of ids: readable, typed, and enough to tell what a thing is without asking the database.
import type { EntityKind, LinkKind } from '../generated/schema.js';
import type { LinkIdentity } from './records.js';
import { isEntityKind, isLinkKind } from './vocabulary.js';

const SLUG = '[a-z0-9][a-z0-9._-]*';
const ENTITY = new RegExp(`^([a-z]+):(${SLUG})$`);
const KEY = '[A-Za-z0-9][A-Za-z0-9._~-]*';
const SOURCE = new RegExp(`^source:(${SLUG})$`);
const PART = new RegExp(`^(statement|passage):(${SLUG})/(${KEY})(@[0-9]+)?$`);

export const entityIdPattern = `^(incident|series|group|person|organization|place|law|arrest):${SLUG}$`;
export const sourceIdPattern = `^source:${SLUG}$`;
export const keyPattern = `^${KEY}$`;

/** What an id names. */
export type IdClass =
  | { readonly of: 'ENTITY'; readonly kind: EntityKind }
  | { readonly of: 'LINK'; readonly kind: LinkKind }
  | { readonly of: 'STATEMENT' }
  | { readonly of: 'PASSAGE' }
  | { readonly of: 'SOURCE' };

/** What the id names, or null where it is no id of this graph. */
export function classOfId(id: string): IdClass | null {
  if (id.startsWith('link:')) {
    const kind = id.slice('link:'.length).split('/', 1)[0] ?? '';
    return isLinkKind(kind) ? { of: 'LINK', kind } : null;
  }
  if (SOURCE.test(id)) return { of: 'SOURCE' };
  const part = PART.exec(id);
  if (part) return { of: part[1] === 'passage' ? 'PASSAGE' : 'STATEMENT' };
  const entity = ENTITY.exec(id);
  const kind = entity?.[1]?.toUpperCase();
  return kind !== undefined && isEntityKind(kind) ? { of: 'ENTITY', kind } : null;
}

/** Kind of an entity id; null where it is none. */
export function kindOfEntityId(id: string): EntityKind | null {
  const found = classOfId(id);
  return found?.of === 'ENTITY' ? found.kind : null;
}

/** `link:KIND/subject/object`, with `/phase` where there is more than one. */
export function linkId(kind: LinkKind, subject: string, object: string, phase: string | null): string {
  return `link:${kind}/${subject}/${object}${phase === null ? '' : `/${phase}`}`;
}

/** Subject and object of a link, which its id holds. */
export function endsOfLink(id: string): readonly [string, string] {
  const [, subject = '', object = ''] = id.split('/');
  return [subject, object];
}

/** What a link's id says of it; null where it is none. */
export function identityOfLink(id: string): LinkIdentity | null {
  const [head = '', subject, object, ...phase] = id.split('/');
  const kind = head.slice('link:'.length);
  if (!head.startsWith('link:') || !isLinkKind(kind) || subject === undefined || object === undefined) return null;
  if (kindOfEntityId(subject) === null || kindOfEntityId(object) === null) return null;
  return { id, kind, subject, object, phase: phase.length === 0 ? null : phase.join('/') };
}

function slugOfSource(source: string): string {
  return source.slice('source:'.length);
}

/** A corrected statement keeps its key and gets the next version: `statement:eurasianet/killed@2`. */
export function statementId(source: string, key: string, version = 1): string {
  return `statement:${slugOfSource(source)}/${key}${version === 1 ? '' : `@${version}`}`;
}

export function passageId(source: string, key: string): string {
  return `passage:${slugOfSource(source)}/${key}`;
}

/**
 * What a statement is about: its link where it names one, else subject and predicate, told apart further where several
 * values stand side by side. All statements that can bear on each other share one, and nothing else does.
 */
export function valueKey(subject: string, predicate: string, distinction: string | null = null): string {
  return distinction === null ? `${subject}|${predicate}` : `${subject}|${predicate}|${distinction}`;
}

/** By what an identifier of another scheme is looked up: schemes and identifiers are compared as they are written. */
export function externalKey(scheme: string, externalId: string): string {
  return `${scheme}|${externalId}`;
}
