// The scale bar, at the latitude of the middle of the map.
import { useWords } from '../words/use-words.js';
import { cameraOf, kmPerPixel, scaleBar, type Frame, type Size } from './frame.js';

export function Scale({ frame, size }: { readonly frame: Frame; readonly size: Size }) {
  const { say } = useWords();
  const { km, pixels } = scaleBar(kmPerPixel(cameraOf(frame, size).lat, frame.k), Math.min(140, size.width / 3));
  return (
    <g className="scale" transform={`translate(12,${size.height - 14})`}>
      <path d={`M0,-6V0H${pixels.toFixed(1)}V-6`} />
      <text x={4} y={-6} paintOrder="stroke">
        {say('map.km', { n: km })}
      </text>
    </g>
  );
}
