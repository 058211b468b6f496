// What a first visit finds: what this is, and three questions to click.
import { useEffect } from 'react';
import { useView } from '../address/use-view.js';
import { looks, type View } from '../address/view.js';
import { useKept, type Kept } from '../find/kept.js';
import { useWords } from '../words/use-words.js';
import type { Key } from '../words/words.js';

interface Question {
  readonly key: Key;
  readonly view: Partial<View>;
}

const questions: readonly Question[] = [
  {
    key: 'welcome.q1',
    view: { entity: 'incident:kz-2011-atyrau-explosions', open: ['PERPETRATED_BY.out'] },
  },
  { key: 'welcome.q2', view: { look: 'timeline' } },
  {
    key: 'welcome.q3',
    view: { look: 'routes', start: 'group:jund-al-khilafah', goal: 'law:kz-2011-religion-law' },
  },
];

export function Welcome() {
  const { say } = useWords();
  const { recent, pinned } = useKept();
  const [, show] = useView();
  const onOpen = (id: string): void => show({ entity: id, find: '', open: [] });
  const title = say('title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  const list = (label: string, kept: readonly Kept[]) =>
    kept.length === 0 ? null : (
      <section>
        <h2>{label}</h2>
        <ul className="chips">
          {kept.map(({ id, name }) => (
            <li key={id}>
              <button type="button" onClick={() => onOpen(id)}>
                <bdi>{name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <div className="welcome">
      <h1>{say('welcome.title')}</h1>
      <p>{say('welcome.lead')}</p>
      <section>
        <h2>{say('welcome.begin')}</h2>
        <ul className="questions">
          {questions.map(({ key, view }) => (
            <li key={key}>
              <button type="button" onClick={() => show({ find: '', ...view })}>
                {say(key)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('welcome.look')}</h2>
        <div className="chips">
          {looks.map((look) => (
            <button key={look} type="button" onClick={() => show({ look })}>
              {say(`look.${look}`)}
            </button>
          ))}
        </div>
      </section>
      {list(say('pinned'), pinned)}
      {list(say('recent'), recent)}
    </div>
  );
}
