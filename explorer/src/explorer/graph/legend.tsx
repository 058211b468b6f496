// What every mark means; the kinds of entity are hidden and shown here too.
import type { EntityKind } from '../../generated/graphql.js';
import { useView } from '../address/use-view.js';
import { entityKinds } from '../words/codes.js';
import { useWords } from '../words/use-words.js';
import { sayCode, type Key } from '../words/words.js';
import type { Drawing } from './drawing.js';
import { widthOf, type Stroke } from './marks.js';
import { KindSwatch, LineSwatch } from './swatch.js';
import { toggled } from './unfolded.js';

interface LineKind {
  readonly key: Key;
  readonly stroke: Stroke;
  readonly sources: number;
  readonly isOutside: boolean;
}

export const lineKinds: readonly LineKind[] = [
  { key: 'graph.line.solid', stroke: 'SOLID', sources: 1, isOutside: false },
  { key: 'graph.line.dashed', stroke: 'DASHED', sources: 2, isOutside: false },
  { key: 'graph.line.dotted', stroke: 'DOTTED', sources: 2, isOutside: false },
  { key: 'graph.line.thick', stroke: 'SOLID', sources: 5, isOutside: false },
  { key: 'graph.line.outside', stroke: 'SOLID', sources: 2, isOutside: true },
];

/** Kinds that there are, how many of each, and those that are hidden, so that they can be shown again. */
export function kindsIn({ nodes }: Drawing, hidden: readonly EntityKind[]): readonly (readonly [EntityKind, number])[] {
  return entityKinds
    .map((kind) => [kind, nodes.filter((node) => node.kind === kind).length] as const)
    .filter(([kind, count]) => count > 0 || hidden.includes(kind));
}

export function Legend({ drawing }: { readonly drawing: Drawing }) {
  const { say } = useWords();
  const [{ hidden }, show] = useView();
  const hubKind = drawing.nodes.find(({ isCollapsed }) => isCollapsed)?.kind ?? 'PLACE';
  return (
    <div className="graph-legend">
      <fieldset>
        <legend>{say('graph.kinds')}</legend>
        <div className="checks">
          {kindsIn(drawing, hidden).map(([kind, count]) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!hidden.includes(kind)}
                onChange={() => show({ hidden: toggled(hidden, kind) })}
              />{' '}
              <KindSwatch kind={kind} /> {sayCode(say, 'kind', kind)} <span className="told">{count}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <ul className="graph-lines" aria-label={say('graph.legend')}>
        {lineKinds.map(({ key, stroke, sources, isOutside }) => (
          <li key={key}>
            <LineSwatch stroke={stroke} width={widthOf(sources)} isOutside={isOutside} /> {say(key)}
          </li>
        ))}
        <li>
          <LineSwatch stroke="SOLID" width={1.5} hasArrow /> {say('graph.line.arrow')}
        </li>
        <li>
          <KindSwatch kind={hubKind} isHub /> {say('graph.mark.hub')}
        </li>
        <li>
          <span className="graph-plus">(+12)</span> {say('graph.mark.more')}
        </li>
      </ul>
    </div>
  );
}
