// Land, borders and the names of countries, behind everything else.
import { memo, useMemo } from 'react';
import { useWords } from '../words/use-words.js';
import { countriesIn, labelsOf, namesIn, type Country } from './countries.js';
import { beyond, countryPaths, pathIn } from './draw.js';
import { boundsOf, type Frame, type Size } from './frame.js';

interface Shown {
  readonly countries: readonly Country[];
  readonly frame: Frame;
  readonly size: Size;
}

export const Land = memo(function Land({ countries, frame, size }: Shown) {
  const { language } = useWords();
  const seen = useMemo(() => countriesIn(countries, boundsOf(frame, size, beyond(size))), [countries, frame, size]);
  const outline = useMemo(() => countryPaths(pathIn(frame, size), seen), [frame, size, seen]);
  const labels = useMemo(() => {
    const nameOf = namesIn(language);
    return labelsOf(seen, frame, size, nameOf);
  }, [seen, frame, size, language]);
  return (
    <g aria-hidden="true">
      <path className="land" d={outline} />
      {labels.map(({ text, x, y }) => (
        <text key={text} className="country" x={x} y={y} textAnchor="middle" paintOrder="stroke">
          {text}
        </text>
      ))}
    </g>
  );
});
