// What is refused for what the graph holds: names of things that are not there, and things that belong to another file.
import type { Batch } from './batch.js';
import type { IdentifiedDraft } from './drafts.js';
import { refuse } from './refuse.js';
import type { Stored } from './stored.js';

/** `batches`: those that are read anew; what they declare counts as known. */
export function refuseUnknown(batches: readonly Batch[], drafts: readonly IdentifiedDraft[], stored: Stored): void {
  const entities = new Set(batches.flatMap((batch) => batch.entities.map(({ id }) => id)));
  const sources = new Set(batches.flatMap((batch) => (batch.source === null ? [] : [batch.source.id])));
  const passages = new Map(batches.flatMap((batch) => batch.passages.map(({ id, source }) => [id, source] as const)));
  const entity = (id: string | null, at: string): void => {
    if (id !== null && !entities.has(id) && !stored.entities.has(id))
      refuse(`nothing declares '${id}'. Declare the entity, or correct the id.`, at);
  };
  const source = (id: string, at: string): void => {
    if (!sources.has(id) && !stored.sources.has(id))
      refuse(`nothing declares '${id}'. Record the source first, or with this.`, at);
  };

  for (const batch of batches) {
    refuseDeclarations(batch, batches, stored);
    entity(batch.source?.publisherEntity ?? null, batch.name);
    batch.source?.derivedFrom.forEach((id) => source(id, batch.name));
    batch.passages.forEach((passage) => source(passage.source, batch.name));
  }
  for (const { draft, file, key } of drafts) {
    const at = `${file}#${key}`;
    [draft.subject, draft.object, draft.speaker?.entity ?? null].forEach((id) => entity(id, at));
    if (draft.content?.type === 'HARM') entity(draft.content.by, at);
    [draft.source, ...draft.derivedFrom].forEach((id) => source(id, at));
    for (const id of draft.passages) {
      const of = passages.get(id) ?? stored.passages.get(id)?.source;
      if (of === undefined) refuse(`there is no passage '${id}'. Describe it in the file, or correct the id.`, at);
      if (of !== draft.source)
        refuse(`'${id}' is a passage of ${of}; what ${draft.source} says stands in a passage of its own.`, at);
    }
  }
}

function refuseDeclarations(batch: Batch, batches: readonly Batch[], stored: Stored): void {
  const files = new Set(batches.map(({ name }) => name));
  if (batch.source !== null) {
    const owner = stored.owners.get(batch.source.id);
    // A file that is read anew no longer declares it, or it would have come twice.
    if (owner !== undefined && owner !== batch.name && !files.has(owner))
      refuse(`'${batch.source.id}' is declared by ${owner}. Leave it to one file.`, batch.name, 'CONFLICT');
  }
  for (const { id, unnamed } of batch.entities) {
    const known = stored.entities.get(id);
    const other = known?.declaredBy.find((name) => !files.has(name));
    if (known !== undefined && other !== undefined && known.unnamed !== unnamed)
      refuse(
        `'${id}' is declared ${known.unnamed ? 'unnamed' : 'named'} by ${other}, and otherwise here. Make them agree.`,
        batch.name,
        'CONFLICT',
      );
  }
}
