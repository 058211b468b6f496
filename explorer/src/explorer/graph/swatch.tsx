// Small pictures of marks, for legends and lists.
import type { EntityKind } from '../../generated/graphql.js';
import { dashes, shapePath, shapes, type Stroke } from './marks.js';

export function KindSwatch({ kind, isHub = false }: { readonly kind: EntityKind; readonly isHub?: boolean }) {
  const shape = shapes[kind];
  return (
    <svg className={`swatch kind-${kind.toLowerCase()}`} viewBox="-10 -10 20 20" aria-hidden="true">
      {isHub ? <path className="ring" d={shapePath(shape, 9)} /> : null}
      <path d={shapePath(shape, isHub ? 5 : 7)} />
    </svg>
  );
}

interface Line {
  readonly stroke: Stroke;
  readonly width: number;
  readonly isOutside?: boolean;
  readonly hasArrow?: boolean;
}

export function LineSwatch({ stroke, width, isOutside = false, hasArrow = false }: Line) {
  const dash = stroke === 'SOLID' ? undefined : dashes[stroke].map((n) => n * width).join(' ');
  return (
    <svg className={isOutside ? 'swatch-line outside' : 'swatch-line'} viewBox="0 0 40 12" aria-hidden="true">
      <path d={`M0,6H${hasArrow ? 30 : 40}`} strokeWidth={width} strokeDasharray={dash} />
      {hasArrow ? <path className="head" d="M30,1L40,6L30,11Z" /> : null}
    </svg>
  );
}
