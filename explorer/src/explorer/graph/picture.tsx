// The picture, and around it all that works with it.
import { useMemo, useRef, useState } from 'react';
import type { GraphQuery } from '../../generated/graphql.js';
import { useOpen, useView } from '../address/use-view.js';
import { Failed, Loading } from '../ask/answered.js';
import { useCalled, useNames } from '../select/names.js';
import { boundsOf } from '../select/selection.js';
import { TakePicture } from '../take/take-picture.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';
import { useAdded } from './added.js';
import { Canvas, type Rest } from './canvas.js';
import { Chosen } from './chosen.js';
import { Controls } from './controls.js';
import { drawingOf, withoutKinds } from './drawing.js';
import { FocusTools } from './focus.js';
import { kindsIn, Legend, lineKinds } from './legend.js';
import { LinksTable } from './links-table.js';
import { marksOf, widthOf } from './marks.js';
import { NodeList } from './node-list.js';
import { usePalette } from './palette.js';
import type { Picked, Stage, Told } from './stage.js';
import { svgOfGraph } from './svg.js';
import { pinsOf, toggled, withPin } from './unfolded.js';

interface Shown {
  readonly neighbourhood: GraphQuery['neighbourhood'];
  readonly notes: readonly string[];
}

export function Picture({ neighbourhood, notes }: Shown) {
  const { say, language } = useWords();
  const [view, show] = useView();
  const open = useOpen();
  const palette = usePalette();
  const stage = useRef<Stage>(null);
  const [rest, setRest] = useState<Rest>('MOVING');
  const [hasCanvas, setHasCanvas] = useState(true);
  const [turn, setTurn] = useState(0);
  const { about, chosen, entity, from, hidden, pinned, to, unfolded } = view;

  const there = useMemo(() => neighbourhood.nodes.map(({ entity: { id } }) => id), [neighbourhood]);
  const { added, isCut, isLoading, error, again } = useAdded(unfolded, there, boundsOf(view));
  const drawn = useMemo(() => drawingOf(neighbourhood, added), [neighbourhood, added]);
  const called = useCalled(drawn.nodes);
  const drawing = useMemo(
    () => ({ ...drawn, nodes: drawn.nodes.map((node) => ({ ...node, name: called(node) })) }),
    [drawn, called],
  );
  const seen = useMemo(() => withoutKinds(drawing, hidden), [drawing, hidden]);
  const marks = useMemo(() => {
    const numbers = new Intl.NumberFormat(language);
    return marksOf({ drawing: seen, time: { from, to }, palette, count: (n) => numbers.format(n) });
  }, [seen, from, to, palette, language]);
  const pins = useMemo(() => pinsOf(pinned), [pinned]);
  const picked = useMemo((): Picked => ({ focus: entity, chosen: new Set(chosen) }), [entity, chosen]);

  const told: Told = {
    node: (id, isChoosing) => (isChoosing ? show({ chosen: toggled(chosen, id) }) : open.entity(id)),
    edge: open.link,
    dropped: (id, at) => show({ pinned: withPin(pinned, id, at) }),
  };
  const focused = seen.nodes.find(({ id }) => id === entity);
  const nameOf = useNames(about);
  const title = `${say('look.graph')}: ${about.length === 0 ? say('selection.all') : about.map(nameOf).join(', ')}`;
  const said = [
    ...notes,
    ...(neighbourhood.complete ? [] : [say('graph.incomplete')]),
    ...(isCut ? [say('graph.cut')] : []),
    ...(seen.edges.length === 0 ? [say('graph.noLinks')] : []),
  ];
  const svg = (): string | null => {
    const positions = stage.current?.positions();
    if (positions === undefined) return null;
    return svgOfGraph({
      marks,
      positions,
      palette,
      caption: {
        title,
        notes: said,
        kinds: kindsIn(seen, []).map(([kind]) => ({ kind, text: sayCode(say, 'kind', kind) })),
        lines: lineKinds.map(({ key, stroke, sources, isOutside }) => ({
          stroke,
          width: widthOf(sources),
          isOutside,
          text: say(key),
        })),
      },
    });
  };
  return (
    <div className="graph">
      <Controls stage={stage} onAgain={() => setTurn((n) => n + 1)} />
      <p role="status" className="told">
        {say('graph.shown', { nodes: seen.nodes.length, edges: seen.edges.length })}
        {rest === 'MOVING' ? ` ${say('graph.moving')}` : null}
      </p>
      {said.map((note) => (
        <p key={note} className="graph-note">
          {note}
        </p>
      ))}
      {error === null ? null : <Failed error={error} again={again} />}
      {isLoading && error === null ? <Loading /> : null}
      {hasCanvas ? null : <p className="graph-note">{say('graph.noCanvas')}</p>}
      {rest === 'NO_WORKER' ? <p className="graph-note">{say('graph.noWorker')}</p> : null}
      <Canvas
        drawing={drawing}
        marks={marks}
        palette={palette}
        picked={picked}
        pins={pins}
        turn={turn}
        told={told}
        stage={stage}
        label={say('graph.label', { title, nodes: seen.nodes.length, edges: seen.edges.length })}
        rest={rest}
        isLoading={isLoading}
        onRest={setRest}
        onNoCanvas={() => setHasCanvas(false)}
      />
      {focused === undefined ? (
        <p className="told">{say('graph.hint')}</p>
      ) : (
        <FocusTools
          key={focused.id}
          node={focused}
          drawing={drawing}
          at={() => stage.current?.positions().get(focused.id)}
        />
      )}
      <Chosen drawing={seen} />
      <Legend drawing={drawing} />
      <NodeList drawing={seen} />
      <LinksTable drawing={seen} />
      <TakePicture name="baylanys-graph" svg={svg} />
    </div>
  );
}
