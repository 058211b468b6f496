// The source that a file declares, with its dates read.
import { boundsOf, readDate } from '../../model/dates.js';
import type { DateSpan, Source } from '../../model/records.js';
import { mentionOtherSource, mentionPublisher } from './mentions.js';
import type { RawSource } from './raw.js';
import { dateOf, dayOf, type Reader } from './reader.js';
import type { Path } from '../report.js';

const path: Path = ['source'];

export function sourceOf(raw: RawSource, reader: Reader): Source {
  refuseNameless(raw, reader);
  if (raw.urlBasis !== undefined && raw.url === undefined)
    reader.refuse([...path, 'urlBasis'], 'Expected `url` beside `urlBasis`, came none. Add `url`.', 'KEY');
  for (const key of ['url', 'archiveUrl'] as const) {
    const address = raw[key];
    if (address !== undefined && !URL.canParse(address))
      reader.refuse([...path, key], `Expected an address on the web, came '${address}'. Correct it.`);
  }
  if (raw.publisherEntity !== undefined) mentionPublisher(raw.publisherEntity, [...path, 'publisherEntity'], reader);
  raw.derivedFrom?.forEach((id, i) => mentionOtherSource(id, raw.id, [...path, 'derivedFrom', i], reader));
  const accessed = dayOf(raw.accessed, [...path, 'accessed'], reader);
  dayOf(raw.checked, [...path, 'checked'], reader);
  const published = dateOf(raw.published, [...path, 'published'], reader);
  return {
    id: raw.id,
    kind: raw.kind,
    title: raw.title ?? null,
    publisher: raw.publisher ?? null,
    publisherEntity: raw.publisherEntity ?? null,
    author: raw.author ?? null,
    published: accessed === null ? published : byTheDayOfAccess(published, accessed, reader),
    url: raw.url ?? null,
    urlBasis: raw.urlBasis ?? (raw.url === undefined ? null : 'STATED'),
    archiveUrl: raw.archiveUrl ?? null,
    accessed,
    language: raw.language ?? null,
    licence: raw.licence ?? null,
    contentHash: raw.contentHash ?? null,
    derivedFrom: raw.derivedFrom ?? [],
    reliability: raw.reliability ?? null,
    marking: raw.marking ?? 'PUBLIC',
    note: raw.note ?? null,
  };
}

function refuseNameless(raw: RawSource, { refuse }: Reader): void {
  if (raw.title === undefined && raw.publisher === undefined)
    refuse(path, 'Expected `title` or `publisher`, came neither. Add one, so that people can tell what it is.');
  if (raw.kind !== 'EDITORS_NOTE') return;
  if (raw.author === undefined && raw.publisher === undefined)
    refuse(path, "Expected an editor's note to name its `author` or `publisher`, came neither. Add one.");
  if (raw.published === undefined)
    refuse(path, "Expected an editor's note to be dated by `published`, came none. Add the day it was written.");
}

/** What was read on a day was published by then: the latest day, where nothing better is known. */
function byTheDayOfAccess(published: DateSpan | null, accessed: string, { refuse }: Reader): DateSpan | null {
  if (published === null) return readDate({ edtf: `[..${accessed}]`, basis: 'COMPUTED' });
  if (boundsOf(published).from > boundsOf({ earliest: accessed, latest: accessed }).to) {
    const message = `Expected it to be published by the day of access, ${accessed}, came ${published.edtf}. Correct one of the two.`;
    refuse([...path, 'published'], message);
    return null;
  }
  if (published.latest !== null || published.earliest === null) return published;
  return readDate({ ...published, extent: null, edtf: `[${published.earliest}..${accessed}]` });
}
