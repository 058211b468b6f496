// Text folded for ordering and for filters, so that case, accents and spacing make no difference.

/** NFKD without combining marks, in lower case, trimmed, every run of white space one blank. */
export function foldName(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
