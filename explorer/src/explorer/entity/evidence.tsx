// Who said it: every statement behind a link or a value, with stance, speaker, day and passages.
import { useCallback, useId, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../generated/index.js';
import type { Predicate, SaidFragment } from '../../generated/graphql.js';
import { Answered } from '../ask/answered.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';

const ofLink = graphql(`
  query SaidOfLink($id: ID!) {
    link(id: $id) {
      id
      statements(first: 100) {
        nodes {
          ...Said
        }
      }
    }
  }

  fragment Said on Statement {
    id
    stance
    speaker {
      name
      role
      entity {
        id
        name
      }
    }
    saidAt {
      edtf
    }
    value {
      __typename
      ... on TextContent {
        text
      }
      ... on NameContent {
        name: text
      }
      ... on DateSpan {
        edtf
        asStated
      }
      ... on TypeContent {
        type
      }
      ... on CountContent {
        low
        best
        high
        approximate
      }
      ... on HarmContent {
        low
        best
        high
        approximate
        role
      }
      ... on YesNoContent {
        yes
      }
      ... on CredibilityContent {
        credibility
      }
      ... on CoordinatesContent {
        lat
        lon
      }
    }
    valueKind
    passages {
      id
      paragraph
      sentence
      page
      record
      paraphrase
      check
    }
    source {
      id
      title
      publisher
      url
      published {
        edtf
      }
    }
  }
`);

const ofValue = graphql(`
  query SaidOfValue($id: ID!, $predicate: Predicate!) {
    node(id: $id) {
      id
      ... on Entity {
        statements(first: 100, where: { subject: $id, predicates: [$predicate] }) {
          nodes {
            ...Said
          }
        }
      }
    }
  }
`);

/** A fold that asks only when it is opened. */
function Fold({ children }: { readonly children: () => ReactNode }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button type="button" className="who" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {say(isOpen ? 'evidence.hide' : 'evidence.show')}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? children() : null}
      </div>
    </>
  );
}

export function LinkEvidence({ id, onOpen }: { readonly id: string; readonly onOpen: (id: string) => void }) {
  return <Fold>{() => <OfLink id={id} onOpen={onOpen} />}</Fold>;
}

function OfLink({ id, onOpen }: { readonly id: string; readonly onOpen: (id: string) => void }) {
  const [result, ask] = useQuery({ query: ofLink, variables: { id } });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return (
    <Answered result={result} again={again}>
      {({ link }) => <Statements said={link?.statements.nodes ?? []} onOpen={onOpen} />}
    </Answered>
  );
}

interface OfEntity {
  readonly id: string;
  readonly predicate: Predicate;
  readonly onOpen: (id: string) => void;
}

export function ValueEvidence(of: OfEntity) {
  return <Fold>{() => <OfValue {...of} />}</Fold>;
}

function OfValue({ id, predicate, onOpen }: OfEntity) {
  const [result, ask] = useQuery({ query: ofValue, variables: { id, predicate } });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return (
    <Answered result={result} again={again}>
      {({ node }) => (
        <Statements said={node !== null && 'statements' in node ? node.statements.nodes : []} onOpen={onOpen} />
      )}
    </Answered>
  );
}

function Statements({
  said,
  onOpen,
}: {
  readonly said: readonly SaidFragment[];
  readonly onOpen: (id: string) => void;
}) {
  const { say } = useWords();
  if (said.length === 0) return <p>{say('evidence.none')}</p>;
  return (
    <ul className="said">
      {said.map((one) => (
        <li key={one.id}>
          <Statement said={one} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function Speaker({
  said: { speaker },
  onOpen,
}: {
  readonly said: SaidFragment;
  readonly onOpen: (id: string) => void;
}) {
  const { say } = useWords();
  if (speaker === null) return <>{say('evidence.ownVoice')}</>;
  const { entity, name, role } = speaker;
  const called = <bdi>{entity?.name ?? name ?? say('evidence.unnamed')}</bdi>;
  return (
    <>
      {entity === null ? (
        called
      ) : (
        <button type="button" className="as-link" onClick={() => onOpen(entity.id)}>
          {called}
        </button>
      )}{' '}
      ({sayCode(say, 'role', role)})
    </>
  );
}

function Statement({ said, onOpen }: { readonly said: SaidFragment; readonly onOpen: (id: string) => void }) {
  const { say } = useWords();
  const { stance, saidAt, source, passages } = said;
  const published = source.published === null ? [] : [source.published.edtf];
  return (
    <article>
      <p>
        <strong>
          <Speaker said={said} onOpen={onOpen} />
        </strong>{' '}
        <span className="stance">{sayCode(say, 'stance', stance)}</span>{' '}
        <span className="when">
          {saidAt === null ? say('evidence.saidUnknown') : say('evidence.said', { date: saidAt.edtf })}
        </span>
      </p>
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
