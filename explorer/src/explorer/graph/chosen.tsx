// What is chosen, and what links it.
import { useState } from 'react';
import { useQuery } from 'urql';
import { useOpen, useView } from '../address/use-view.js';
import { Answered } from '../ask/answered.js';
import { useNames } from '../select/names.js';
import { boundsOf } from '../select/selection.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';
import type { Drawing } from './drawing.js';
import { commonQuery } from './graph-query.js';
import { KindSwatch } from './swatch.js';
import { toggled, unfoldedText } from './unfolded.js';

/** The contract takes no more centres. */
const MOST_CENTRES = 25;

export function Chosen({ drawing }: { readonly drawing: Drawing }) {
  const { say } = useWords();
  const [{ chosen }, show] = useView();
  const nameOf = useNames(chosen);
  const [asked, setAsked] = useState<string | null>(null);
  const key = chosen.join(' ');
  const [first, second] = chosen;
  if (first === undefined) return null;
  return (
    <section className="graph-chosen" aria-label={say('graph.chosen')}>
      <ul className="chips">
        {chosen.map((id) => (
          <li key={id} className="chip">
            <bdi>{nameOf(id)}</bdi>
            <button
              type="button"
              className="out"
              aria-label={say('graph.unchoose', { name: nameOf(id) })}
              onClick={() => show({ chosen: toggled(chosen, id) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {second === undefined ? (
        <p className="told">{say('graph.chooseMore')}</p>
      ) : (
        <div className="chips">
          <button type="button" aria-expanded={asked === key} onClick={() => setAsked(asked === key ? null : key)}>
            {say('graph.whatLinks')}
          </button>
          {chosen.length === 2 ? (
            <button
              type="button"
              onClick={() => show({ look: 'routes', start: first, goal: second, entity: null, link: null })}
            >
              {say('graph.howConnected')}
            </button>
          ) : null}
        </div>
      )}
      {second !== undefined && asked === key ? <Common chosen={chosen} drawing={drawing} /> : null}
    </section>
  );
}

function Common({ chosen, drawing }: { readonly chosen: readonly string[]; readonly drawing: Drawing }) {
  const { say, language } = useWords();
  const [view, show] = useView();
  const open = useOpen();
  const centres = chosen.slice(0, MOST_CENTRES);
  const of = useQuery({ query: commonQuery, variables: { of: centres, ...boundsOf(view) } });
  const drawn = new Set(drawing.nodes.map(({ id }) => id));
  return (
    <Answered of={of}>
      {({ neighbourhood: { commonNeighbours, commonCount } }) => (
        <>
          {centres.length < chosen.length ? (
            <p className="told">{say('graph.firstChosen', { n: MOST_CENTRES })}</p>
          ) : null}
          <p className="told" role="status">
            {commonCount === 0
              ? say('graph.common.none')
              : commonCount > commonNeighbours.length
                ? say('graph.common.first', { n: commonNeighbours.length, all: commonCount })
                : say('graph.common.count', { n: commonCount })}
          </p>
          <ul className="links">
            {commonNeighbours.map(({ entity, centres: joined, isHub, degree }) => {
              const alone = unfoldedText({ id: entity.id, group: null });
              return (
                <li key={entity.id}>
                  <KindSwatch kind={entity.kind} isHub={isHub} />{' '}
                  <button type="button" className="as-link" onClick={() => open.entity(entity.id)}>
                    <bdi>{entity.name}</bdi>
                  </button>{' '}
                  <span className="kind">{sayCode(say, 'kind', entity.kind)}</span>{' '}
                  <span className="told">
                    {say('graph.common.joins', { n: joined.length, all: centres.length })}
                    {isHub
                      ? ` · ${say('graph.common.hub', { n: new Intl.NumberFormat(language).format(degree) })}`
                      : null}
                  </span>{' '}
                  {drawn.has(entity.id) ? (
                    <span className="told">{say('graph.common.drawn')}</span>
                  ) : (
                    <button type="button" onClick={() => show({ unfolded: toggled(view.unfolded, alone) })}>
                      {say('graph.take')}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Answered>
  );
}
