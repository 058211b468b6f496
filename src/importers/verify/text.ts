// A text as positions count in it: Unicode NFC, line feeds as line ends, code points from 0.
import { createHash } from 'node:crypto';

export interface PlacedText {
  /** In code points. */
  readonly length: number;
  /** Lower-case hex SHA-256 of the whole. */
  readonly sha256: string;
  /** Of what stands between two positions, the end exclusive; null where they lie outside. */
  readonly hashOf: (start: number, end: number) => string | null;
  /** Positions where a sentence or a line begins. */
  readonly sentenceStarts: () => readonly number[];
}

export function placedText(text: string): PlacedText {
  const normal = text.normalize('NFC').replace(/\r\n?/g, '\n');
  const bytes = Buffer.from(normal, 'utf8');
  const offsets = codePointOffsets(bytes);
  const length = offsets.length - 1;
  const sha256 = (of: Uint8Array): string => createHash('sha256').update(of).digest('hex');
  return {
    length,
    sha256: sha256(bytes),
    hashOf: (start, end) => {
      if (start < 0 || start >= end || end > length) return null;
      return sha256(bytes.subarray(offsets[start], offsets[end]));
    },
    sentenceStarts: () => sentenceStarts(normal),
  };
}

/** Where each code point begins in the UTF-8, and where the last one ends. */
function codePointOffsets(bytes: Uint8Array): Uint32Array {
  const offsets = new Uint32Array(bytes.length + 1);
  let count = 0;
  bytes.forEach((byte, i) => {
    if ((byte & 0xc0) !== 0x80) offsets[count++] = i;
  });
  offsets[count] = bytes.length;
  return offsets.subarray(0, count + 1);
}

function sentenceStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let begins = true;
  let before = '';
  let position = 0;
  for (const character of text) {
    const blank = /\s/u.test(character);
    if (character === '\n' || (blank && /[.!?…:;"”’»)\]]/u.test(before))) begins = true;
    else if (begins && !blank) {
      starts.push(position);
      begins = false;
    }
    before = character;
    position += 1;
  }
  return starts;
}
