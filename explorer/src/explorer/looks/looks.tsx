// The pictures of one selection, each loaded when it is first looked at.
import { lazy, Suspense, type ComponentType } from 'react';
import { useView } from '../address/use-view.js';
import { looks, type Look } from '../address/view.js';
import { Loading } from '../ask/answered.js';
import { Panel } from '../panel/panel.js';
import { SelectionBar } from '../select/bar.js';
import { useNames } from '../select/names.js';
import { AskedHere } from '../take/asked.js';
import { Take } from '../take/take.js';
import { useWords } from '../words/use-words.js';

const pictures: Readonly<Record<Look, ComponentType>> = {
  timeline: lazy(async () => ({ default: (await import('../timeline/timeline-look.js')).TimelineLook })),
  map: lazy(async () => ({ default: (await import('../map/map-look.js')).MapLook })),
  graph: lazy(async () => ({ default: (await import('../graph/graph-look.js')).GraphLook })),
  table: lazy(async () => ({ default: (await import('../table/table-look.js')).TableLook })),
  sums: lazy(async () => ({ default: (await import('../sums/sums-look.js')).SumsLook })),
  routes: lazy(async () => ({ default: (await import('../routes/routes-look.js')).RoutesLook })),
};

export function LookTabs() {
  const { say } = useWords();
  const [{ look, entity }, show] = useView();
  return (
    <nav className="looks" aria-label={say('looks')}>
      {looks.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={look === one ? 'page' : undefined}
          onClick={() =>
            // From the page of an entity to pictures of what it is about.
            show(look === null && entity !== null ? { look: one, about: [entity] } : { look: one })
          }
        >
          {say(`look.${one}`)}
        </button>
      ))}
    </nav>
  );
}

export function Looks({ look }: { readonly look: Look }) {
  const { say } = useWords();
  const [{ about, start, goal }] = useView();
  const ends = look === 'routes' ? [start, goal].filter((id) => id !== null) : about;
  const nameOf = useNames(ends);
  const told = ends.length === 0 ? say('selection.all') : ends.map(nameOf).join(look === 'routes' ? ' – ' : ', ');
  const Picture = pictures[look];
  return (
    <AskedHere>
      <div className="work">
        <h1>{say(`look.${look}`)}</h1>
        {look === 'routes' ? null : <SelectionBar />}
        <div className="beside">
          <div className="picture">
            <Suspense fallback={<Loading />}>
              <Picture />
            </Suspense>
          </div>
          <Panel />
        </div>
        <Take title={`${say(`look.${look}`)}: ${told}`} hasFiles={look !== 'routes'} />
      </div>
    </AskedHere>
  );
}
