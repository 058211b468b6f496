// What entities.yaml declares.
import { kindOfEntityId } from '../../model/ids.js';
import type { EntityDeclaration } from '../../model/records.js';
import type { RawEntity } from './raw.js';
import type { Refuse } from '../report.js';
import type { Fits } from './source-file.js';

/** In the order of the file; an entity whose id cannot be told is left out, and was refused by the schema. */
export function declarationsOf(data: unknown, fits: Fits, refuse: Refuse): readonly EntityDeclaration[] {
  const { entities } = data as { readonly entities: readonly RawEntity[] };
  const seen = new Set<string>();
  if (!Array.isArray(entities)) return [];
  return entities.flatMap((entity: RawEntity, i) => {
    const path = ['entities', i];
    if (!fits([...path, 'id'])) return [];
    const { id, unnamed = false } = entity;
    const kind = kindOfEntityId(id);
    if (kind === null) return [];
    if (seen.has(id)) refuse([...path, 'id'], `Expected each entity once, came '${id}' again. Keep one of them.`);
    seen.add(id);
    if (unnamed && kind !== 'GROUP' && kind !== 'PERSON')
      refuse(
        [...path, 'unnamed'],
        `Expected \`unnamed\` on a group or a person, came it on '${id}'. Take it out.`,
        'KEY',
      );
    return [{ id, kind, unnamed }];
  });
}
