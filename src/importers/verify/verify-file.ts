// `baylanys verify`: holds a text that the user has against the passages of its source, and records what came of it.
import { readFileSync, statSync } from 'node:fs';
import { BaylanysError } from '../../errors.js';
import type { Graph } from '../../graph/run.js';
import type { RevisionNote } from '../../record/batch.js';
import { recordPassageChecks } from '../../record/passage-checks.js';
import { passagesOfSource, sourceOfId, sourcesOfContent, type TextSource } from '../../record/passages.js';
import { placedText } from './text.js';
import { verifyText, type PassageResult } from './verify-text.js';

export interface VerifyRequest {
  readonly file: string;
  /** Source id; where it is not given, the source whose content hash is the text's. */
  readonly source?: string | undefined;
}

export interface VerifyReport {
  readonly source: string;
  readonly contentHash: {
    /** Of the text. */
    readonly came: string;
    /** As the source has it; null where it has none. */
    readonly expected: string | null;
    /** What to tell the user: the text as a whole is another than the source's; null where it is not. */
    readonly warning: string | null;
  };
  readonly results: readonly PassageResult[];
  readonly revision: number | null;
}

export async function verifyFile(graph: Graph, request: VerifyRequest, note: RevisionNote): Promise<VerifyReport> {
  const text = readText(request.file);
  const came = placedText(text).sha256;
  const source = await sourceFor(graph, request, came);
  const { results } = verifyText(text, await passagesOfSource(graph, source.id));
  const looked = results.flatMap((one) => (one.result === 'NOT_CHECKED' ? [] : [one]));
  refuseStrangeText(request.file, source, looked);
  const { revision } = await recordPassageChecks(
    graph,
    looked.map(({ passage, result, at }) => ({ passage, result, at: note.at, start: at.start, end: at.end })),
    note,
  );
  return {
    source: source.id,
    contentHash: { came, expected: source.contentHash, warning: warningOf(source, came) },
    results,
    revision,
  };
}

/** More than any text that people read. */
const MOST_BYTES = 64 * 1024 * 1024;

function readText(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true)
    throw refusal(
      'a text file',
      `'${file}', which is ${stat === undefined ? 'not there' : 'no file'}`,
      'Check the path.',
    );
  if (stat.size > MOST_BYTES)
    throw refusal(
      `a text of at most ${MOST_BYTES} bytes`,
      `'${file}' of ${stat.size}`,
      'Cut it to the text of the source.',
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refusal('a text in UTF-8', `'${file}', which is none`, 'Save it in UTF-8.');
  }
}

async function sourceFor(graph: Graph, { file, source: id }: VerifyRequest, hash: string): Promise<TextSource> {
  if (id !== undefined) {
    const source = await sourceOfId(graph, id);
    if (source !== null) return source;
    throw new BaylanysError(
      'NOT_FOUND',
      `Expected the id of a source of the graph, came '${id}'. Import its dossier first, or correct the id.`,
    );
  }
  const [source, ...others] = await sourcesOfContent(graph, hash);
  if (source === undefined)
    throw new BaylanysError(
      'NOT_FOUND',
      `Expected a text whose content hash some source has, came '${file}' with ${hash}. Name its source with --source.`,
    );
  if (others.length === 0) return source;
  const ids = [source, ...others].map((one) => one.id).join(', ');
  throw refusal('one source with this content hash', ids, 'Name one with --source.');
}

/** A text in which nothing stands that should is another text: its checks would say that everything has moved. */
function refuseStrangeText(
  file: string,
  { id }: TextSource,
  looked: readonly Exclude<PassageResult, { readonly result: 'NOT_CHECKED' }>[],
): void {
  if (looked.length === 0)
    throw refusal(`passages of ${id} with position and hash`, 'none', 'Add them to its dossier and import it again.');
  if (looked.some((one) => one.result === 'VERIFIED' || one.found !== null)) return;
  throw refusal(
    `the text of ${id}`,
    `'${file}', in which none of its ${looked.length} passages stands`,
    'Nothing was recorded. Check which text it is.',
  );
}

function warningOf({ id, contentHash }: TextSource, came: string): string | null {
  if (contentHash === null || contentHash === came) return null;
  return `The text is not the one that ${id} was read from: expected the content hash ${contentHash}, came ${came}.`;
}

function refusal(expected: string, came: string, remedy: string): BaylanysError {
  return new BaylanysError('BAD_USER_INPUT', `Expected ${expected}, came ${came}. ${remedy}`);
}
