// One box for every name: a combobox as ARIA has it, with what is found by kind.
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../generated/index.js';
import type { FindQuery } from '../../generated/graphql.js';
import { failureOf, tellFailure } from '../ask/failure.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';
import { useKept, type Kept } from './kept.js';

const findQuery = graphql(`
  query Find($text: String!) {
    search(text: $text, first: 20) {
      edges {
        node {
          id
          kind
          name
        }
        matchedName {
          text
        }
        typos
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

type Found = FindQuery['search']['edges'][number];

interface Option {
  readonly id: string;
  readonly name: string;
  readonly more: string | null;
}
interface Group {
  readonly label: string;
  readonly options: readonly Option[];
}

interface Asked {
  /** What it is for, where it is not for everything. */
  readonly label?: string;
  readonly find: string;
  readonly onFind: (text: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Kinds in the order in which the best of each stands. */
function byKind(found: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>();
  for (const one of found) groups.set(one.node.kind, [...(groups.get(one.node.kind) ?? []), one]);
  return groups;
}

/** Long enough that a word is not asked for letter by letter, too short to be waited for. */
const PAUSE_MS = 150;

/** What was written, once the writing pauses; at once where the box is emptied. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return text === '' ? '' : settled;
}

export function SearchBox({ label, find, onFind, onOpen }: Asked) {
  const { say } = useWords();
  const called = label ?? say('find.label');
  const { recent, pinned } = useKept();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const text = useSettled(find.trim());
  const [{ data, error }] = useQuery({ query: findQuery, variables: { text }, pause: text === '' });
  const listId = useId();

  const keptGroup = (label: string, kept: readonly Kept[]): readonly Group[] =>
    kept.length === 0 ? [] : [{ label, options: kept.map(({ id, name }) => ({ id, name, more: null })) }];
  const moreOf = ({ matchedName, node, typos }: Found): string | null => {
    const written = matchedName.text === node.name ? [] : [say('find.asWritten', { text: matchedName.text })];
    const wrong = typos === 0 ? [] : [say('find.typos', { n: typos })];
    return [...written, ...wrong].join(', ') || null;
  };
  const groups: readonly Group[] =
    text === ''
      ? [...keptGroup(say('pinned'), pinned), ...keptGroup(say('recent'), recent)]
      : [...byKind(data?.search.edges ?? [])].map(([kind, found]) => ({
          label: sayCode(say, 'kind', kind),
          options: found.map((one) => ({ id: one.node.id, name: one.node.name, more: moreOf(one) })),
        }));
  const options = groups.flatMap((group) => group.options);
  const shown = isOpen && (options.length > 0 || text !== '');
  const optionId = (at: number): string => `${listId}-${at}`;
  const open = (id: string | undefined): void => {
    if (id === undefined) return;
    setOpen(false);
    setActive(0);
    onOpen(id);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(options[active]?.id);
    } else if (event.key === 'Escape') setOpen(false);
  };
  const told =
    error !== undefined
      ? tellFailure(say, failureOf(error))
      : text !== '' && data?.search.edges.length === 0
        ? say('find.none')
        : text !== '' && data?.search.pageInfo.hasNextPage === true
          ? say('find.more')
          : null;
  let at = -1;
  return (
    <search className="find">
      <input
        type="search"
        role="combobox"
        aria-label={called}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && options.length > 0 ? optionId(active) : undefined}
        placeholder={say('find.placeholder')}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={find}
        onChange={({ target: { value } }) => {
          onFind(value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
      />
      <div className="found" hidden={!shown}>
        <div id={listId} role="listbox" aria-label={called}>
          {groups.map(({ label, options: own }) => (
            <div key={label} role="group" aria-label={label}>
              <span className="group-label" aria-hidden="true">
                {label}
              </span>
              {own.map(({ id, name, more }) => {
                at += 1;
                const here = at;
                return (
                  <div
                    key={id}
                    id={optionId(here)}
                    role="option"
                    aria-selected={here === active}
                    className="option"
                    // Before the box loses its focus, and the list its place.
                    onPointerDown={(event) => {
                      event.preventDefault();
                      open(id);
                    }}
                    onPointerEnter={() => setActive(here)}
                  >
                    <bdi>{name}</bdi>
                    {more === null ? null : <small dir="auto">{more}</small>}
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        <p role="status" className="told">
          {told}
        </p>
      </div>
    </search>
  );
}
