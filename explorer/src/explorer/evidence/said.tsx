// Who said it: every statement behind a link or a value, with what it says, stance, speaker, day and passages.
import type { SaidFragment } from '../../generated/graphql.js';
import { useOpen } from '../address/use-view.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';
import { saidText } from './said-query.js';

interface Shown {
  readonly said: readonly SaidFragment[];
  /** Whether there are more than these. */
  readonly hasMore: boolean;
}

export function Statements({ said, hasMore }: Shown) {
  const { say } = useWords();
  if (said.length === 0) return <p>{say('evidence.none')}</p>;
  return (
    <>
      <ul className="said">
        {said.map((one) => (
          <li key={one.id}>
            <Statement said={one} />
          </li>
        ))}
      </ul>
      {hasMore ? <p className="told">{say('evidence.more', { n: said.length })}</p> : null}
    </>
  );
}

export function Speaker({ of: speaker }: { readonly of: SaidFragment['speaker'] }) {
  const { say } = useWords();
  const open = useOpen();
  if (speaker === null) return <>{say('evidence.ownVoice')}</>;
  const { entity, name, role } = speaker;
  const called = <bdi>{entity?.name ?? name ?? say('evidence.unnamed')}</bdi>;
  return (
    <>
      {entity === null ? (
        called
      ) : (
        <button type="button" className="as-link" onClick={() => open.entity(entity.id)}>
          {called}
        </button>
      )}{' '}
      ({sayCode(say, 'role', role)})
    </>
  );
}

function Statement({ said }: { readonly said: SaidFragment }) {
  const { say } = useWords();
  const text = saidText(say, said);
  const { stance, saidAt, source, passages } = said;
  const published = source.published === null ? [] : [source.published.edtf];
  return (
    <article>
      <p>
        <strong>
          <Speaker of={said.speaker} />
        </strong>{' '}
        <span className="stance">{sayCode(say, 'stance', stance)}</span>{' '}
        <span className="when">
          {saidAt === null ? say('evidence.saidUnknown') : say('evidence.said', { date: saidAt.edtf })}
        </span>
      </p>
      {text === null ? null : (
        <p className="what">
          <bdi>{text}</bdi>
        </p>
      )}
      {passages.map(({ id, paragraph, sentence, page, record, paraphrase, check }) => {
        const place = [
          ...(paragraph === null ? [] : [say('evidence.paragraph', { n: paragraph })]),
          ...(sentence === null ? [] : [say('evidence.sentence', { n: sentence })]),
          ...(page === null ? [] : [say('evidence.page', { n: page })]),
          ...(record === null ? [] : [say('evidence.record', { n: record })]),
        ];
        return (
          <blockquote key={id} dir="auto">
            <p>{paraphrase}</p>
            <footer>{[...place, sayCode(say, 'check', check)].join(' · ')}</footer>
          </blockquote>
        );
      })}
      <p className="source" dir="auto">
        <cite>{source.title}</cite>
        {[...(source.publisher === null ? [] : [source.publisher]), ...published]
          .map((text) => `, ${text}`)
          .join('')}{' '}
        {source.url === null ? null : (
          <a href={source.url} rel="noreferrer noopener" target="_blank">
            {say('evidence.toSource')}
          </a>
        )}
      </p>
    </article>
  );
}
