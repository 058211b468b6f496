// The passages of a source file: each says where something stands and what stands there in our own words.
import { passageId } from '../../model/ids.js';
import type { PassageDraft } from '../../record/batch.js';
import type { RawPassage } from './raw.js';
import type { Path, Refuse } from '../report.js';

/** `checked`: the day on which whoever wrote the file held its passages against the text. */
export function passageOf(
  key: string,
  raw: RawPassage,
  source: string,
  checked: string | null,
  refuse: Refuse,
): PassageDraft {
  refuseUnfitPlace(raw, ['passages', key], refuse);
  const { start = null, end = null, record = null, sha256 = null } = raw;
  const verified = checked !== null && sha256 !== null && (start !== null || record !== null);
  return {
    id: passageId(source, key),
    key,
    source,
    paragraph: raw.paragraph ?? null,
    sentence: raw.sentence ?? null,
    page: raw.page ?? null,
    start,
    end,
    record,
    field: raw.field ?? null,
    quoteSha256: sha256,
    paraphrase: raw.paraphrase,
    check: verified ? 'VERIFIED' : 'UNCHECKED',
    checkedAt: verified ? checked : null,
  };
}

function refuseUnfitPlace(raw: RawPassage, path: Path, refuse: Refuse): void {
  const { start, end, sha256 } = raw;
  if (start !== undefined && end === undefined)
    refuse(
      [...path, 'start'],
      'Expected `end` beside `start`, came none. Add `end`, the character after the last.',
      'KEY',
    );
  if (end !== undefined && start === undefined)
    refuse([...path, 'end'], 'Expected `start` beside `end`, came none. Add `start`, the first character.', 'KEY');
  if (start !== undefined && end !== undefined && end <= start)
    refuse([...path, 'end'], `Expected an end after the start, ${start}, came ${end}. The end is exclusive.`);
  if (start !== undefined && sha256 === undefined) {
    const remedy = 'Add the SHA-256 of the quoted text, or leave the position out.';
    refuse([...path, 'start'], `Expected \`sha256\` beside a position, came none. ${remedy}`, 'KEY');
  }
  if (raw.sentence !== undefined && raw.paragraph === undefined)
    refuse([...path, 'sentence'], 'Expected `paragraph` beside `sentence`, came none. Add `paragraph`.', 'KEY');
  if (raw.field !== undefined && raw.record === undefined)
    refuse([...path, 'field'], 'Expected `record` beside `field`, came none. Add `record`.', 'KEY');
}
