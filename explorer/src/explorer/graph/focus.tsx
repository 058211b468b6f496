// What can be done with one entity of the graph: its links, counted before they are unfolded; to choose it, to pin it.
import { useQuery } from 'urql';
import { useOpen, useView } from '../address/use-view.js';
import { Failed, Loading } from '../ask/answered.js';
import { groupsOf, symmetric, type LinkGroup } from '../evidence/link-groups.js';
import { boundsOf } from '../select/selection.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';
import { AT_ONCE } from './added.js';
import type { Drawing, DrawnNode } from './drawing.js';
import { focusQuery, followed } from './graph-query.js';
import { KindSwatch } from './swatch.js';
import { pinsOf, toggled, unfoldedText, withoutPin, withPin, type Point } from './unfolded.js';

interface Shown {
  readonly node: DrawnNode;
  readonly drawing: Drawing;
  /** Where it stands now. */
  readonly at: () => Point | undefined;
}

export function FocusTools({ node, drawing, at }: Shown) {
  const { say, language } = useWords();
  const [view, show] = useView();
  const open = useOpen();
  const { id } = node;
  const count = (n: number): string => new Intl.NumberFormat(language).format(n);
  const isPinned = pinsOf(view.pinned).has(id);
  const isChosen = view.chosen.includes(id);
  const alone = unfoldedText({ id, group: null });
  const pin = (): void => {
    const point = at();
    if (isPinned) show({ pinned: withoutPin(view.pinned, id) });
    else if (point !== undefined) show({ pinned: withPin(view.pinned, id, point) });
  };
  const { shown, passing, degree } = node;
  return (
    <section className="graph-focus" aria-label={say('graph.focus', { name: node.name })}>
      <p>
        <KindSwatch kind={node.kind} isHub={node.isCollapsed} />{' '}
        <strong>
          <bdi>{node.name}</bdi>
        </strong>{' '}
        <span className="told">
          {passing !== null
            ? say('graph.shownOf', { shown: count(shown), n: count(passing) })
            : degree !== null
              ? say('graph.shownOfAll', { shown: count(shown), n: count(degree) })
              : null}
          {node.isCollapsed ? ` · ${say('graph.mark.hub')}` : null}
        </span>
      </p>
      <div className="chips">
        <button type="button" aria-pressed={isChosen} onClick={() => show({ chosen: toggled(view.chosen, id) })}>
          {say('graph.choose')}
        </button>
        <button type="button" aria-pressed={isPinned} onClick={pin}>
          {say('graph.pin')}
        </button>
        <button type="button" onClick={() => open.entity(id)}>
          {say('graph.open')}
        </button>
        {view.unfolded.includes(alone) ? (
          <button type="button" onClick={() => show({ unfolded: view.unfolded.filter((one) => one !== alone) })}>
            {say('graph.takeOut')}
          </button>
        ) : null}
      </div>
      <Groups node={node} drawing={drawing} />
    </section>
  );
}

/** How many of a group are drawn. */
const shownOf = ({ kind, way }: LinkGroup, id: string, { edges }: Drawing): number =>
  edges.filter(
    (edge) =>
      edge.kind === kind &&
      (symmetric.has(kind) ? edge.from === id || edge.to === id : (way === 'out' ? edge.from : edge.to) === id),
  ).length;

function Groups({ node: { id }, drawing }: Omit<Shown, 'at'>) {
  const { say, language } = useWords();
  const [view, show] = useView();
  const [{ data, error }, ask] = useQuery({
    query: focusQuery,
    variables: { id, standings: followed, ...boundsOf(view) },
  });
  if (error !== undefined) return <Failed error={error} again={() => ask({ requestPolicy: 'network-only' })} />;
  if (data?.node?.id !== id) return <Loading />;
  if (!('out' in data.node)) return null;
  const count = (n: number): string => new Intl.NumberFormat(language).format(n);
  const groups = groupsOf(data.node);
  const isLong = groups.some((group) => group.count > AT_ONCE);
  return (
    <>
      {groups.length === 0 ? <p className="told">{say('links.none')}</p> : null}
      <div className="chips" role="group" aria-label={say('graph.unfold')}>
        {groups.map((group) => {
          const text = unfoldedText({ id, group });
          const isUnfolded = view.unfolded.includes(text);
          const shown = shownOf(group, id, drawing);
          return (
            <button
              key={text}
              type="button"
              aria-pressed={isUnfolded}
              disabled={!isUnfolded && shown >= group.count}
              onClick={() => show({ unfolded: toggled(view.unfolded, text) })}
            >
              {sayCode(say, 'link', `${group.kind}.${group.way}`)}{' '}
              <span className="told">{say('graph.of', { shown: count(shown), n: count(group.count) })}</span>
            </button>
          );
        })}
      </div>
      {isLong ? <p className="told">{say('graph.unfoldBound', { n: AT_ONCE })}</p> : null}
    </>
  );
}
