// What is behind a link or a value, asked for when it is unfolded; contested values stand side by side.
import { useId, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import type { Predicate, SaidFragment } from '../../generated/graphql.js';
import { useView } from '../address/use-view.js';
import { Answered } from '../ask/answered.js';
import { boundsOf } from '../select/selection.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';
import { Statements } from './said.js';
import { saidOfLink, saidOfValue } from './said-query.js';
import { sidesOf } from './sides.js';

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

export function BehindLink({ id }: { readonly id: string }) {
  return <Fold>{() => <OfLink id={id} />}</Fold>;
}

function OfLink({ id }: { readonly id: string }) {
  const [view] = useView();
  const of = useQuery({ query: saidOfLink, variables: { id, ...boundsOf(view) } });
  return (
    <Answered of={of}>
      {({ link }) => (
        <Statements said={link?.statements.nodes ?? []} hasMore={link?.statements.pageInfo.hasNextPage ?? false} />
      )}
    </Answered>
  );
}

interface OfEntity {
  readonly id: string;
  readonly predicate: Predicate;
}

/** The statements behind a value. */
export function BehindValue(of: OfEntity) {
  return (
    <Fold>{() => <OfValue {...of}>{(said, hasMore) => <Statements said={said} hasMore={hasMore} />}</OfValue>}</Fold>
  );
}

/** What is said instead of one another, one beside the other, each with whoever says it. */
export function SideBySide(of: OfEntity) {
  const { say } = useWords();
  return (
    <OfValue {...of}>
      {(said) => {
        const sides = sidesOf(say, said);
        return sides.length < 2 ? null : (
          <ul className="sides" aria-label={say('contested.sides')}>
            {sides.map(({ key, text, stance, said: own }) => (
              <li key={key}>
                <p className="what">
                  {stance === null ? null : <span className="stance">{sayCode(say, 'stance', stance)} </span>}
                  <bdi>{text}</bdi>
                </p>
                <p className="told">{say('contested.voices', { n: own.length })}</p>
                <details>
                  <summary>{say('evidence.show')}</summary>
                  <Statements said={own} hasMore={false} />
                </details>
              </li>
            ))}
          </ul>
        );
      }}
    </OfValue>
  );
}

interface Asked extends OfEntity {
  readonly children: (said: readonly SaidFragment[], hasMore: boolean) => ReactNode;
}

function OfValue({ id, predicate, children }: Asked) {
  const [view] = useView();
  const of = useQuery({ query: saidOfValue, variables: { id, predicate, ...boundsOf(view) } });
  return (
    <Answered of={of}>
      {({ node }) =>
        node !== null && 'statements' in node
          ? children(node.statements.nodes, node.statements.pageInfo.hasNextPage)
          : children([], false)
      }
    </Answered>
  );
}
