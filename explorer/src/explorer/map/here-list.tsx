// The incidents at one place or in one area, each a click away.
import { useEffect, useRef } from 'react';
import { useOpen, useView } from '../address/use-view.js';
import { MayBe } from '../evidence/may-be.js';
import { useWords } from '../words/use-words.js';
import { countOf, type Located } from './spots.js';
import { precisionText } from './wording.js';

interface Shown {
  readonly items: readonly Located[];
  readonly onClose: () => void;
}

export function HereList({ items, onClose }: Shown) {
  const { say } = useWords();
  const open = useOpen();
  const [, show] = useView();
  const head = useRef<HTMLHeadingElement>(null);
  const which = items.map(({ key }) => key).join(' ');
  useEffect(() => head.current?.focus(), [which]);
  return (
    <section
      className="map-list"
      aria-label={say('map.list', { n: countOf(items) })}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <button type="button" className="close" onClick={onClose}>
        {say('panel.close')}
      </button>
      <h2 ref={head} tabIndex={-1} className="small">
        {say('map.list', { n: countOf(items) })}
      </h2>
      <ul>
        {items.map(({ key, incident: { node }, spot, match }) => (
          <li key={key}>
            <button type="button" className="as-link" onClick={() => open.entity(node.id)}>
              <bdi>{node.name}</bdi>
            </button>{' '}
            <span className="told">{node.date.edtf ?? say('value.unknown')}</span> <MayBe match={match} />
            <p className="told">{precisionText(say, spot)}</p>
            <p className="chips">
              {node.places.edges.map(({ node: place }) => (
                <span key={place.id}>
                  <bdi>{place.name}</bdi>{' '}
                  <button
                    type="button"
                    aria-label={say('map.onlyIn', { place: place.name })}
                    onClick={() => show({ within: place.id })}
                  >
                    {say('map.only')}
                  </button>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
