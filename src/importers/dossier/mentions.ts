// Ids that a file names, and what kind of thing each has to be where it stands.
import type { EntityKind } from '../../generated/schema.js';
import { kindOfEntityId } from '../../model/ids.js';
import type { Reader } from './reader.js';
import type { Path } from '../report.js';

const actorKinds: readonly EntityKind[] = ['GROUP', 'PERSON', 'ORGANIZATION'];

/** An entity that speaks or acts. */
export function mentionActor(id: string, path: Path, { refuse, mention }: Reader): void {
  const kind = kindOfEntityId(id);
  if (kind === null || !actorKinds.includes(kind))
    refuse(path, `Expected a group, a person or an organization, came '${id}'. Name who it was, or leave the key out.`);
  else mention({ of: 'entity', id, path });
}

export function mentionOtherSource(id: string, own: string, path: Path, { refuse, mention }: Reader): void {
  if (id === own) refuse(path, `Expected another source, came '${id}' itself. Take it out.`);
  else mention({ of: 'source', id, path });
}

/** An entity that publishes. */
export function mentionPublisher(id: string, path: Path, { refuse, mention }: Reader): void {
  const kind = kindOfEntityId(id);
  if (kind === 'ORGANIZATION' || kind === 'PERSON') mention({ of: 'entity', id, path });
  else refuse(path, `Expected an organization or a person, came '${id}'. Name who published it.`);
}
