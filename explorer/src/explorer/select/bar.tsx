// The selection in words: what it is about, when, on what evidence; each with a way out of it.
import { useId } from 'react';
import { useOpen, useView } from '../address/use-view.js';
import { start, type View } from '../address/view.js';
import { useWords } from '../words/use-words.js';
import { sayCode, type Say } from '../words/words.js';
import { useNames } from './names.js';
import { Narrow } from './narrow.js';

interface Bound {
  readonly key: string;
  readonly text: string;
  readonly without: Partial<View>;
}

/** Everything that narrows the selection, beside what it is about. */
function boundsIn(say: Say, view: View, nameOf: (id: string) => string): readonly Bound[] {
  const { text, types, within, killed, from, to, match, publicBy, recordedBy, independent, without } = view;
  return [
    ...(text === '' ? [] : [{ key: 'text', text: say('bound.text', { text }), without: { text: '' } }]),
    ...types.map((type) => ({
      key: type,
      text: sayCode(say, 'type', type),
      without: { types: types.filter((one) => one !== type) },
    })),
    ...(within === null
      ? []
      : [{ key: 'within', text: say('bound.within', { name: nameOf(within) }), without: { within: null } }]),
    ...(killed === null
      ? []
      : [{ key: 'killed', text: say('bound.killed', { n: killed }), without: { killed: null } }]),
    ...(from === null && to === null
      ? []
      : [
          {
            key: 'time',
            text: say('bound.time', { from: from ?? '…', to: to ?? '…' }),
            without: { from: null, to: null },
          },
        ]),
    ...(match === 'POSSIBLE'
      ? []
      : [{ key: 'match', text: say('bound.must'), without: { match: 'POSSIBLE' as const } }]),
    ...(publicBy === null
      ? []
      : [{ key: 'public', text: say('bound.public', { day: publicBy }), without: { publicBy: null } }]),
    ...(recordedBy === null
      ? []
      : [{ key: 'record', text: say('bound.record', { at: recordedBy }), without: { recordedBy: null } }]),
    ...(independent === null
      ? []
      : [{ key: 'independent', text: say('bound.independent', { n: independent }), without: { independent: null } }]),
    ...without.map((source) => ({
      key: source,
      text: say('bound.without', { name: nameOf(source) }),
      without: { without: without.filter((one) => one !== source) },
    })),
  ];
}

export function SelectionBar() {
  const { say } = useWords();
  const [view, show] = useView();
  const open = useOpen();
  const labelId = useId();
  const { about, within, without } = view;
  const nameOf = useNames([...about, ...(within === null ? [] : [within]), ...without]);
  const bounds = boundsIn(say, view, nameOf);
  return (
    <section className="selection" aria-labelledby={labelId}>
      <h2 id={labelId} className="small">
        {say('selection')}
      </h2>
      <ul className="chips">
        {about.length === 0 ? <li className="chip">{say('selection.all')}</li> : null}
        {about.map((id) => (
          <li key={id} className="chip">
            <button type="button" className="as-link" onClick={() => open.entity(id)}>
              <bdi>{nameOf(id)}</bdi>
            </button>
            <button
              type="button"
              className="out"
              aria-label={say('selection.drop', { name: nameOf(id) })}
              onClick={() => show({ about: about.filter((one) => one !== id) })}
            >
              ×
            </button>
          </li>
        ))}
        {bounds.map(({ key, text, without: change }) => (
          <li key={key} className="chip">
            <bdi>{text}</bdi>
            <button
              type="button"
              className="out"
              aria-label={say('selection.drop', { name: text })}
              onClick={() => show(change)}
            >
              ×
            </button>
          </li>
        ))}
        {about.length === 0 && bounds.length === 0 ? null : (
          <li>
            <button
              type="button"
              onClick={() =>
                show({ ...start, look: view.look, language: view.language, entity: view.entity, link: view.link })
              }
            >
              {say('selection.clear')}
            </button>
          </li>
        )}
      </ul>
      <Narrow />
    </section>
  );
}
