// From an entity to the pictures: look around it, take it into the selection, find how it is connected.
import { useView } from '../address/use-view.js';
import { useWords } from '../words/use-words.js';

export function WaysOn({ id }: { readonly id: string }) {
  const { say } = useWords();
  const [{ look, about }, show] = useView();
  const isAbout = about.includes(id);
  return (
    <p className="chips ways-on">
      {look === null ? (
        <button type="button" onClick={() => show({ look: 'graph', about: [id] })}>
          {say('way.graph')}
        </button>
      ) : (
        <>
          <button type="button" onClick={() => show({ look: null, link: null })}>
            {say('way.page')}
          </button>
          <button
            type="button"
            aria-pressed={isAbout}
            onClick={() => show({ about: isAbout ? about.filter((one) => one !== id) : [...about, id] })}
          >
            {say(isAbout ? 'way.drop' : 'way.take')}
          </button>
          {isAbout && about.length === 1 ? null : (
            <button type="button" onClick={() => show({ about: [id], unfolded: [], chosen: [], pinned: [] })}>
              {say('way.only')}
            </button>
          )}
        </>
      )}
      <button type="button" onClick={() => show({ look: 'routes', start: id, goal: null, link: null })}>
        {say('way.connect')}
      </button>
    </p>
  );
}
