// The outlines of land and countries (Natural Earth), from our own host, fetched when the map is first looked at.
import { useEffect, useState } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasAddress from 'world-atlas/countries-50m.json?url';
import { countryOf, type Country } from './countries.js';

type Atlas = Topology<{ readonly countries: GeometryCollection<{ name: string }> }>;

export type Outlines =
  | { readonly state: 'LOADING' }
  | { readonly state: 'FAILED'; readonly message: string; readonly again: () => void }
  | { readonly state: 'THERE'; readonly countries: readonly Country[] };

function countriesOf(atlas: Atlas): readonly Country[] {
  return feature(atlas, atlas.objects.countries).features.flatMap((one) => {
    const { geometry } = one;
    return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [countryOf({ ...one, geometry })] : [];
  });
}

let kept: Promise<readonly Country[]> | null = null;

async function load(): Promise<readonly Country[]> {
  const response = await fetch(atlasAddress);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  // Our own build put the file there.
  return countriesOf((await response.json()) as Atlas);
}

/** A failure is not kept: the next look tries again. */
function loaded(): Promise<readonly Country[]> {
  kept ??= load().catch((error: unknown) => {
    kept = null;
    throw error;
  });
  return kept;
}

export function useOutlines(): Outlines {
  const [outlines, setOutlines] = useState<Outlines>({ state: 'LOADING' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    loaded().then(
      (countries) => {
        if (isWanted) setOutlines({ state: 'THERE', countries });
      },
      (error: unknown) => {
        if (!isWanted) return;
        const message = error instanceof Error ? error.message : String(error);
        const again = (): void => {
          setOutlines({ state: 'LOADING' });
          setTries((n) => n + 1);
        };
        setOutlines({ state: 'FAILED', message, again });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [tries]);
  return outlines;
}
