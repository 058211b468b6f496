// A YAML file as data, with the place of every part of it.
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  Parser,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { inOrder, type Path, type Position, type Refusal } from '../report.js';

const MOST_LEVELS = 64;

export interface YamlText {
  readonly data: unknown;
  /** The place of a part, or of the key that names it; where there is no such part, of the nearest one around it. */
  readonly at: (path: Path, of?: 'KEY' | 'VALUE') => Position;
}

export type YamlRead =
  | { readonly readable: true; readonly yaml: YamlText }
  | { readonly readable: false; readonly refusals: readonly Refusal[] };

export function readYaml(text: string): YamlRead {
  const counter = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return line === 0 ? { line: 1, column: 1 } : { line, column: col };
  };
  const deep = tooDeepAt(text);
  if (deep !== null) {
    const message = `Expected at most ${MOST_LEVELS} levels of lists and maps, came more. Write it less deep.`;
    return { readable: false, refusals: [{ ...deep, message }] };
  }
  // Core schema: `NO` and 2011-11-09 are text. The library looks for repeated keys in quadratic time: done below.
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: counter,
  });
  const refusals = [...complaints(document, position), ...notOfTheFormat(document, position)];
  if (refusals.length > 0) return { readable: false, refusals: inOrder(refusals) };
  return {
    readable: true,
    yaml: {
      data: document.toJS() as unknown,
      at: (path, of = 'VALUE') => position(offsetOf(document.contents, path, of)),
    },
  };
}

/** The library composes by recursion, and Node ends the process where its stack runs out inside a pattern. */
function tooDeepAt(text: string): Position | null {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme));
    if (parser.stack.length <= MOST_LEVELS) continue;
    const { line, col } = lines.linePos(parser.offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }
  return null;
}

/** The first complaint only: those after it are mostly its consequences. */
function complaints(document: Document.Parsed, position: (offset: number) => Position): readonly Refusal[] {
  const first = [...document.errors, ...document.warnings][0];
  if (first === undefined) return [];
  const came = first.message.replace(/\.$/, '');
  const message =
    first.code === 'MULTIPLE_DOCS'
      ? 'Expected one YAML document, came a second one. Put it into a file of its own.'
      : `Expected YAML 1.2, came something else: ${came}. Correct the text here or just before.`;
  return [{ ...position(first.pos[0]), message }];
}

function notOfTheFormat(document: Document.Parsed, position: (offset: number) => Position): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (node: Node, message: string): void => {
    refusals.push({ ...position(node.range?.[0] ?? 0), message });
  };
  visit(document, {
    Alias(_, node) {
      const message = `Expected a value, came the alias *${node.source}. Write out what it stands for.`;
      refuse(node, message);
    },
    Node(_, node) {
      // A tag could make bytes, sets or dates of what is text.
      if (!isAlias(node) && node.tag !== undefined)
        refuse(node, `Expected a plain value, came one with the tag ${node.tag}. Leave the tag out.`);
    },
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) refuse(key, `Expected each key once, came \`${name}\` again. Keep one of them.`);
        seen.add(name);
      }
    },
  });
  return refusals;
}

function offsetOf(root: unknown, path: Path, of: 'KEY' | 'VALUE'): number {
  let node = root;
  let offset = startOf(root) ?? 0;
  path.forEach((step, depth) => {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      const last = depth === path.length - 1;
      const keyOffset = startOf(pair?.key);
      offset = (last && of === 'KEY' ? keyOffset : (startOf(pair?.value) ?? keyOffset)) ?? offset;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = typeof step === 'number' ? node.items[step] : undefined;
      offset = startOf(node) ?? offset;
    } else {
      node = undefined;
    }
  });
  return offset;
}

function startOf(node: unknown): number | null {
  if (!isMap(node) && !isSeq(node) && !isScalar(node) && !isAlias(node)) return null;
  return node.range?.[0] ?? null;
}
