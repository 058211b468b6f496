// What a first visit finds: what this is, and three questions to click.
import { useEffect } from 'react';
import { useKept, type Kept } from '../find/kept.js';
import { useWords } from '../words/use-words.js';
import type { Key } from '../words/words.js';

interface Question {
  readonly key: Key;
  readonly id: string;
  readonly open: readonly string[];
}

const questions: readonly Question[] = [
  { key: 'welcome.q1', id: 'incident:kz-2011-atyrau-explosions', open: ['PERPETRATED_BY.out'] },
  { key: 'welcome.q2', id: 'group:jund-al-khilafah', open: [] },
  { key: 'welcome.q3', id: 'incident:kz-2011-shubarshi-killings', open: ['PROMPTED.out'] },
];

export function Welcome({ onOpen }: { readonly onOpen: (id: string, open: readonly string[]) => void }) {
  const { say } = useWords();
  const { recent, pinned } = useKept();
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
              <button type="button" onClick={() => onOpen(id, [])}>
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
          {questions.map(({ key, id, open }) => (
            <li key={key}>
              <button type="button" onClick={() => onOpen(id, open)}>
                {say(key)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      {list(say('pinned'), pinned)}
      {list(say('recent'), recent)}
    </div>
  );
}
