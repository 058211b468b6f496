// The entities of the graph as a list: the way to them for whoever uses no pointer.
import { useState } from 'react';
import { useOpen, useView } from '../address/use-view.js';
import { useWords } from '../words/use-words.js';
import type { Drawing } from './drawing.js';
import { labelOf } from './marks.js';
import { KindSwatch } from './swatch.js';
import { pinsOf } from './unfolded.js';

const MOST = 100;

export function NodeList({ drawing: { nodes } }: { readonly drawing: Drawing }) {
  const { say, language } = useWords();
  const [{ entity, pinned }] = useView();
  const open = useOpen();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const found = nodes.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const pins = pinsOf(pinned);
  const count = (n: number): string => new Intl.NumberFormat(language).format(n);
  return (
    <section className="graph-list" aria-label={say('graph.list')}>
      <label>
        {say('graph.list')}{' '}
        <input type="search" dir="auto" value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <ul className="chips scrolled" aria-label={say('graph.list')}>
        {found.slice(0, MOST).map((node) => (
          <li key={node.id}>
            <button
              type="button"
              aria-pressed={entity === node.id}
              data-id={node.id}
              onClick={() => open.entity(node.id)}
            >
              <KindSwatch kind={node.kind} isHub={node.isCollapsed} /> <bdi>{labelOf(node, count)}</bdi>
              {pins.has(node.id) ? <span className="told"> · {say('graph.pinned')}</span> : null}
            </button>
          </li>
        ))}
      </ul>
      {found.length > MOST ? <p className="told">{say('graph.list.more', { n: MOST, all: found.length })}</p> : null}
      {found.length === 0 ? <p className="told">{say('graph.list.none')}</p> : null}
    </section>
  );
}
