// What stands under the map: how much it shows, when, and what it cannot show.
import { useOpen, useView } from '../address/use-view.js';
import type { Incidents } from '../select/use-incidents.js';
import { useWords } from '../words/use-words.js';
import type { Outlines } from './atlas.js';
import type { Placed } from './spots.js';
import { placeNames } from './wording.js';

interface Shown {
  readonly incidents: Incidents;
  readonly placed: Placed;
  readonly outlines: Outlines;
}

export function UnderMap({ incidents: { items, hasMore, isLoading, more }, placed: { unplaced }, outlines }: Shown) {
  const { say } = useWords();
  const [{ from, to }] = useView();
  const open = useOpen();
  const definite = items.filter(({ match }) => match === 'DEFINITE').length;
  return (
    <>
      <p className="told map-counts" role="status">
        {[
          ...(from === null && to === null ? [] : [say('bound.time', { from: from ?? '…', to: to ?? '…' })]),
          say('map.counts', { definite, possible: items.length - definite }),
          ...(outlines.state === 'LOADING' ? [say('map.outlines.loading')] : []),
        ].join(' · ')}
      </p>
      {outlines.state === 'FAILED' ? (
        <p className="told" role="alert">
          {say('map.outlines.failed', { message: outlines.message })}{' '}
          <button type="button" onClick={outlines.again}>
            {say('retry')}
          </button>
        </p>
      ) : null}
      {hasMore && !isLoading && items.length > 0 ? (
        <p>
          {say('picture.more', { n: items.length })}{' '}
          <button type="button" onClick={more}>
            {say('picture.fetchMore')}
          </button>
        </p>
      ) : null}
      {unplaced.length === 0 ? null : (
        <section className="unplaced" aria-label={say('map.unplaced', { n: unplaced.length })}>
          <h2 className="small">{say('map.unplaced', { n: unplaced.length })}</h2>
          <ul>
            {unplaced.map((incident) => (
              <li key={incident.node.id}>
                <button type="button" className="as-link" onClick={() => open.entity(incident.node.id)}>
                  <bdi>{incident.node.name}</bdi>
                </button>{' '}
                <span className="told">
                  <bdi>{placeNames(incident) || say('map.noPlace')}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
