// Lays the graph out beside the page, so that the page stays fluid meanwhile.
import { layoutOf, type LayoutAsked, type Positions } from './layout.js';

export interface LaidOut {
  readonly positions: Positions;
  readonly isAtRest: boolean;
}

/** The page's types know no worker's `postMessage`. */
interface WorkerScope {
  postMessage(message: LaidOut, transfer: readonly Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<LayoutAsked>) => void): void;
}
const scope = globalThis as unknown as WorkerScope;

const tell = (positions: Positions, isAtRest: boolean): void => {
  const copy = positions.slice();
  scope.postMessage({ positions: copy, isAtRest }, [copy.buffer]);
};

scope.addEventListener('message', ({ data }) => {
  tell(
    layoutOf(data, (positions) => tell(positions, false)),
    true,
  );
});
