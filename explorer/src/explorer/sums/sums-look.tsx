// How many, by role, month and more: each number with its range, opening the incidents that it is made of.
import { useId, useState } from 'react';
import { useQuery } from 'urql';
import { useOpen, useView } from '../address/use-view.js';
import { Answered } from '../ask/answered.js';
import { MayBe } from '../evidence/may-be.js';
import { figureText } from '../evidence/figure-text.js';
import { Called } from '../select/names.js';
import { selectionOf } from '../select/selection.js';
import { useTellAsked } from '../take/asked.js';
import { useWords } from '../words/use-words.js';
import { tallyBys } from '../words/codes.js';
import { sayCode, type Say } from '../words/words.js';
import { rowName } from './row-name.js';
import { sumsQuery, type Figure, type Rest, type Row, type Tally } from './sums-query.js';
import './sums.css';

const measures = ['killed', 'wounded', 'people'] as const;
const measureNames = { killed: 'fact.killed', wounded: 'fact.wounded', people: 'sums.people' } as const;
type Measure = (typeof measures)[number];

export function SumsLook() {
  const [view] = useView();
  const by = view.by.length === 0 ? (['ROLE'] as const) : view.by;
  const variables = { ...selectionOf(view), by };
  useTellAsked(sumsQuery, variables);
  const of = useQuery({ query: sumsQuery, variables });
  return (
    <div className="sums">
      <ChooseBy by={by} />
      <Answered of={of}>{({ all, tally }) => <Sums all={all.rows} tally={tally} />}</Answered>
    </div>
  );
}

function ChooseBy({ by }: { readonly by: readonly (typeof tallyBys)[number][] }) {
  const { say } = useWords();
  const [, show] = useView();
  return (
    <div className="chips" role="group" aria-label={say('sums.by')}>
      {tallyBys.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={by.includes(one)}
          onClick={() => {
            const next = by.includes(one) ? by.filter((other) => other !== one) : [...by, one];
            show({ by: next });
          }}
        >
          {say(`by.${one}`)}
        </button>
      ))}
    </div>
  );
}

const countText = (say: Say, { definite, possible }: Rest['count']): string =>
  possible === 0 ? String(definite) : say('sums.count', { definite, possible });

const sumText = (say: Say, figure: Figure | null): string =>
  figure === null ? '—' : (figureText(say, figure) ?? say('value.unknown'));

interface SumsShown {
  /** One row of everything; none where nothing passes. */
  readonly all: readonly Row[];
  readonly tally: Tally;
}

function Sums({ all, tally }: SumsShown) {
  const { say } = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const { rows, unassigned } = tally;
  const hasRest = unassigned.incidents.length > 0 || unassigned.arrests.length > 0;
  const line = (key: string, name: string, of: Rest | Row) => (
    <SumRow
      key={key}
      name={name}
      of={of}
      isOpen={opened === key}
      onToggle={() => setOpened(opened === key ? null : key)}
    />
  );
  return (
    <>
      <div className="scrolled" tabIndex={0} role="region" aria-label={say('look.sums')}>
        <table>
          <caption>{say('sums.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('sums.what')}</th>
              {measures.map((one) => (
                <th key={one} scope="col">
                  {say(measureNames[one])}
                </th>
              ))}
              <th scope="col">{say('sums.incidents')}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((row) => line('all', say('sums.all'), row))}
            {rows.map((row) => {
              const name = rowName(say, row.by);
              return line(name, name, row);
            })}
            {hasRest ? line('rest', say('sums.rest'), unassigned) : null}
          </tbody>
        </table>
      </div>
      <Notes tally={tally} />
      <StatedTotals tally={tally} />
      <LeftOut tally={tally} />
    </>
  );
}

interface RowShown {
  readonly name: string;
  readonly of: Rest | Row;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function SumRow({ name, of, isOpen, onToggle }: RowShown) {
  const { say } = useWords();
  const id = useId();
  const number = (measure: Measure | 'count', text: string) => (
    <td key={measure}>
      {text === '—' ? (
        text
      ) : (
        <button
          type="button"
          className="as-link"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={say('sums.open', { number: text, name })}
          onClick={onToggle}
        >
          {text}
        </button>
      )}
    </td>
  );
  return (
    <>
      <tr>
        <th scope="row">
          <bdi>{name}</bdi> {'match' in of ? <MayBe match={of.match} /> : null}
        </th>
        {measures.map((measure) => number(measure, sumText(say, of[measure])))}
        {number('count', countText(say, of.count))}
      </tr>
      <tr id={id} hidden={!isOpen}>
        <td colSpan={measures.length + 2}>{isOpen ? <MadeOf of={of} /> : null}</td>
      </tr>
    </>
  );
}

/** The incidents and arrests that a number is made of, each to its evidence. */
function MadeOf({ of }: { readonly of: Rest | Row }) {
  const { say } = useWords();
  const open = useOpen();
  const adds = (figures: readonly (readonly [Measure, Figure])[]): string =>
    figures
      .filter(([, figure]) => figure.known > 0)
      .map(([measure, figure]) => `${say(measureNames[measure])}: ${sumText(say, figure)}`)
      .join(', ') || say('value.unknown');
  return (
    <ul className="made-of">
      {of.incidents.map(({ incident, match, killed, wounded }) => (
        <li key={incident.id}>
          <button type="button" className="as-link" onClick={() => open.entity(incident.id)}>
            <Called of={incident} />
          </button>{' '}
          <span>
            {adds([
              ['killed', killed],
              ['wounded', wounded],
            ])}
          </span>{' '}
          <MayBe match={match} />
        </li>
      ))}
      {of.arrests.map(({ arrest, match, people }) => (
        <li key={arrest.id}>
          <button type="button" className="as-link" onClick={() => open.entity(arrest.id)}>
            <Called of={arrest} />
          </button>{' '}
          <span>{adds([['people', people]])}</span> <MayBe match={match} />
        </li>
      ))}
    </ul>
  );
}

function Notes({ tally: { notes } }: { readonly tally: Tally }) {
  const { say } = useWords();
  return notes.length === 0 ? null : (
    <section>
      <h2>{say('sums.notes')}</h2>
      <ul className="notes">
        {notes.map(({ kind, count }) => (
          <li key={kind}>{say(`note.${kind}`, { n: count })}</li>
        ))}
      </ul>
    </section>
  );
}

/** What a stated total comes to against the sum, in words. */
function againstSum(say: Say, { difference, complete }: Tally['statedTotals'][number]): string {
  if (!complete) return say('sums.notAllCounted');
  if (difference === null) return say('sums.notCompared');
  if (difference === 0) return say('sums.agrees');
  return say(difference > 0 ? 'sums.more' : 'sums.less', { n: Math.abs(difference) });
}

function StatedTotals({ tally: { statedTotals } }: { readonly tally: Tally }) {
  const { say } = useWords();
  const open = useOpen();
  return statedTotals.length === 0 ? null : (
    <section>
      <h2>{say('sums.stated')}</h2>
      <div className="scrolled" tabIndex={0} role="region" aria-label={say('sums.stated')}>
        <table>
          <thead>
            <tr>
              {(['of', 'source', 'total', 'sum', 'compared'] as const).map((head) => (
                <th key={head} scope="col">
                  {say(`sums.stated.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {statedTotals.map((one, i) => (
              <tr key={one.statement?.id ?? i}>
                <th scope="row">
                  <button type="button" className="as-link" onClick={() => open.entity(one.of.id)}>
                    <Called of={one.of} />
                  </button>
                </th>
                <td>
                  <bdi>{one.statement?.source.publisher ?? one.statement?.source.title}</bdi>
                </td>
                <td>
                  {[
                    sayCode(say, 'total', one.value.what),
                    ...(one.value.role === null ? [] : [sayCode(say, 'harm', one.value.role)]),
                  ].join(', ')}
                  : {figureText(say, one.value) ?? say('value.unknown')}
                </td>
                <td>{sumText(say, one.sum)}</td>
                <td>{againstSum(say, one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function LeftOut({ tally: { leftOut } }: { readonly tally: Tally }) {
  const { say } = useWords();
  const open = useOpen();
  const name = (one: Tally['leftOut'][number]['what']) => (
    <button type="button" className="as-link" onClick={() => open.entity(one.id)}>
      <Called of={one} />
    </button>
  );
  return leftOut.length === 0 ? null : (
    <section>
      <h2>{say('sums.leftOut')}</h2>
      <ul className="notes">
        {leftOut.map(({ what, why, countedIn }) => (
          <li key={what.id}>
            {name(what)}: {say(`leftOut.${why}`)} {name(countedIn)}
          </li>
        ))}
      </ul>
    </section>
  );
}
