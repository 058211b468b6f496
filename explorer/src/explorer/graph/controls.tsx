// What works on the picture as a whole.
import type { RefObject } from 'react';
import { useView } from '../address/use-view.js';
import { useWords } from '../words/use-words.js';
import type { Stage } from './stage.js';
import { useUndo } from './use-undo.js';

const sizes = [200, 500, 2000];
const depths = [1, 2, 3];

interface Shown {
  readonly stage: RefObject<Stage | null>;
  readonly onAgain: () => void;
}

export function Controls({ stage, onAgain }: Shown) {
  const { say, language } = useWords();
  const [{ depth, most }, show] = useView();
  const undo = useUndo();
  const numbers = new Intl.NumberFormat(language);
  return (
    <div className="chips" role="group" aria-label={say('graph.controls')}>
      <button type="button" disabled={undo === null} onClick={() => undo?.()}>
        {say('graph.undo')}
      </button>
      <button type="button" onClick={() => stage.current?.zoom('in')}>
        {say('graph.zoomIn')}
      </button>
      <button type="button" onClick={() => stage.current?.zoom('out')}>
        {say('graph.zoomOut')}
      </button>
      <button type="button" onClick={() => stage.current?.fit()}>
        {say('graph.fit')}
      </button>
      <button type="button" onClick={onAgain}>
        {say('graph.again')}
      </button>
      <select
        aria-label={say('graph.depth')}
        value={depth}
        onChange={({ target }) => show({ depth: Number(target.value) })}
      >
        {depths.map((one) => (
          <option key={one} value={one}>
            {say('graph.steps', { n: one })}
          </option>
        ))}
      </select>
      <select
        aria-label={say('graph.most')}
        value={most}
        onChange={({ target }) => show({ most: Number(target.value) })}
      >
        {[...new Set([...sizes, most])]
          .sort((a, b) => a - b)
          .map((size) => (
            <option key={size} value={size}>
              {say('graph.upTo', { n: numbers.format(size) })}
            </option>
          ))}
      </select>
    </div>
  );
}
