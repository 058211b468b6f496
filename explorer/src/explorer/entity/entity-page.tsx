// One entity: what is said of it, and what it is linked to; each opens to who says so.
import { useCallback, useEffect } from 'react';
import { useQuery } from 'urql';
import { Answered } from '../ask/answered.js';
import { useKept } from '../find/kept.js';
import { useWords } from '../words/use-words.js';
import { sayCode, type Key } from '../words/words.js';
import { Backing } from './backing.js';
import { entityQuery, factsOf, isEntity, type Entity } from './entity-query.js';
import { ValueEvidence } from './evidence.js';
import { Links } from './links.js';
import { valueText } from './value-text.js';

interface Shown {
  readonly id: string;
  readonly open: readonly string[];
  readonly onToggle: (group: string) => void;
  readonly onOpen: (id: string) => void;
}

export function EntityPage({ id, ...rest }: Shown) {
  const { say } = useWords();
  const [result, ask] = useQuery({ query: entityQuery, variables: { id } });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return (
    <Answered result={result} again={again}>
      {({ node }) =>
        node === null || !isEntity(node) ? (
          <p className="unknown">{say('entity.unknown', { id })}</p>
        ) : (
          <Page entity={node} {...rest} />
        )
      }
    </Answered>
  );
}

function Page({ entity, open, onToggle, onOpen }: Omit<Shown, 'id'> & { readonly entity: Entity }) {
  const { say } = useWords();
  const { see, pin, pinned } = useKept();
  const { id, name, kind, sourceCount, supported } = entity;
  useEffect(() => {
    see({ id, name });
    document.title = `${name} · Baylanys`;
  }, [id, name, see]);
  const isPinned = pinned.some((one) => one.id === id);
  return (
    <article className="entity">
      <p className="kind">{sayCode(say, 'kind', kind)}</p>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p className="about">
        <span>{say('entity.sources', { n: sourceCount })}</span>{' '}
        <button type="button" aria-pressed={isPinned} onClick={() => pin({ id, name })}>
          {say(isPinned ? 'unpin' : 'pin')}
        </button>
      </p>
      {supported ? null : <p>{say('entity.unsupported')}</p>}
      <Facts entity={entity} onOpen={onOpen} />
      <Links entity={entity} open={open} onToggle={onToggle} onOpen={onOpen} />
    </article>
  );
}

function Facts({ entity, onOpen }: { readonly entity: Entity; readonly onOpen: (id: string) => void }) {
  const { say } = useWords();
  const facts = factsOf(entity);
  return (
    <section>
      <h2>{say('facts')}</h2>
      <dl className="facts">
        {entity.names.length === 0 ? null : (
          <div>
            <dt>{say('fact.names')}</dt>
            <dd>
              <ul>
                {entity.names.map((one) => (
                  <li key={one.text}>
                    <bdi lang={one.language ?? undefined}>{one.text}</bdi> <Backing of={one} />
                  </li>
                ))}
              </ul>
              <ValueEvidence id={entity.id} predicate="NAME" onOpen={onOpen} />
            </dd>
          </div>
        )}
        {facts.map(({ field, predicate, value }) => (
          <div key={field}>
            <dt>{say(`fact.${field}` satisfies Key)}</dt>
            <dd>
              <p dir="auto">{valueText(say, value)}</p>
              <Backing of={value} />
              <ValueEvidence id={entity.id} predicate={predicate} onOpen={onOpen} />
            </dd>
          </div>
        ))}
      </dl>
      {facts.length === 0 && entity.names.length > 0 ? <p>{say('facts.none')}</p> : null}
    </section>
  );
}
