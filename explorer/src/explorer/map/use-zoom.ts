// Wheel, drag, pinch and double click: what is drawn is moved as it is, and drawn anew where the movement ends.
import { select } from 'd3-selection';
import { zoom, ZoomTransform, type D3ZoomEvent } from 'd3-zoom';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { FINEST, leastScale, WORLD, type Frame, type Size } from './frame.js';

interface Asked {
  readonly svg: RefObject<SVGSVGElement | null>;
  /** What is moved. */
  readonly layer: RefObject<SVGGElement | null>;
  readonly frame: Frame;
  readonly size: Size;
  readonly onMoved: (to: Frame) => void;
}

/** A double click on a mark presses it twice. */
function isOurs(event: MouseEvent): boolean {
  const onMark = event.target instanceof Element && event.target.closest('[role=button]') !== null;
  return (!event.ctrlKey || event.type === 'wheel') && !event.button && !(event.type === 'dblclick' && onMark);
}

function rest(svg: SVGSVGElement, layer: SVGGElement | null, { k, x, y }: Frame): void {
  layer?.removeAttribute('transform');
  select(svg).property('__zoom', new ZoomTransform(k, x, y));
}

export function useZoom({ svg, layer, frame, size, onMoved }: Asked): void {
  const drawn = useRef(frame);
  const tell = useRef(onMoved);
  useEffect(() => {
    tell.current = onMoved;
  });

  useEffect(() => {
    const element = svg.current;
    if (element === null) return undefined;
    const behaviour = zoom<SVGSVGElement, unknown>()
      .extent([
        [0, 0],
        [size.width, size.height],
      ])
      .scaleExtent([leastScale(size), 2 ** FINEST])
      .translateExtent([
        [0, 0],
        [WORLD, WORLD],
      ])
      .clickDistance(4)
      .duration(window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200)
      .filter(isOurs)
      .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        const from = drawn.current;
        const times = k / from.k;
        const move = `translate(${x - times * from.x},${y - times * from.y}) scale(${times})`;
        layer.current?.setAttribute('transform', move);
      })
      .on('end', ({ transform: { k, x, y } }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        const from = drawn.current;
        // Each click begins and ends a movement.
        if (k === from.k && x === from.x && y === from.y) return;
        tell.current({ k, x, y });
        // Where the address says no more than before, nothing is drawn anew.
        rest(element, layer.current, drawn.current);
      });
    const selection = select(element).call(behaviour);
    return () => {
      selection.on('.zoom', null);
    };
  }, [svg, layer, size]);

  // What is drawn is where the behaviour goes on from.
  useLayoutEffect(() => {
    drawn.current = frame;
    if (svg.current !== null) rest(svg.current, layer.current, frame);
  }, [svg, layer, frame]);
}
