// The links of an entity: how many of each kind first, then a page at a time.
import { useCallback, useId, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../generated/index.js';
import { Answered } from '../ask/answered.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';
import { Backing } from './backing.js';
import type { Entity } from './entity-query.js';
import { LinkEvidence } from './evidence.js';
import { filterOf, groupsOf, type LinkGroup } from './link-groups.js';

const linksQuery = graphql(`
  query LinksOf($where: LinkFilter!, $after: String) {
    links(where: $where, first: 10, after: $after) {
      nodes {
        id
        during {
          edtf
        }
        subject {
          id
          kind
          name
        }
        object {
          id
          kind
          name
        }
        ...Backing
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface Shown {
  readonly entity: Entity;
  readonly open: readonly string[];
  readonly onToggle: (group: string) => void;
  readonly onOpen: (id: string) => void;
}

export function Links({ entity, open, onToggle, onOpen }: Shown) {
  const { say } = useWords();
  const groups = groupsOf(entity);
  return (
    <section>
      <h2>{say('links')}</h2>
      {groups.length === 0 ? <p>{say('links.none')}</p> : null}
      {groups.map((group) => {
        const key = `${group.kind}.${group.way}`;
        return (
          <Group
            key={key}
            id={entity.id}
            group={group}
            isOpen={open.includes(key)}
            onToggle={() => onToggle(key)}
            onOpen={onOpen}
          />
        );
      })}
    </section>
  );
}

interface GroupShown {
  readonly id: string;
  readonly group: LinkGroup;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onOpen: (id: string) => void;
}

function Group({ id, group, isOpen, onToggle, onOpen }: GroupShown) {
  const { say } = useWords();
  const below = useId();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <section className="group">
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={below} onClick={onToggle}>
          {sayCode(say, 'link', `${group.kind}.${group.way}`)} <span className="count">{group.count}</span>
        </button>
      </h3>
      <div id={below} hidden={!isOpen}>
        {isOpen
          ? pages.map((after, i) => (
              <Page
                key={after}
                id={id}
                group={group}
                after={after}
                onMore={i === pages.length - 1 ? (cursor) => setPages([...pages, cursor]) : null}
                onOpen={onOpen}
              />
            ))
          : null}
      </div>
    </section>
  );
}

interface PageShown {
  readonly id: string;
  readonly group: LinkGroup;
  readonly after: string | null;
  readonly onMore: ((cursor: string) => void) | null;
  readonly onOpen: (id: string) => void;
}

function Page({ id, group, after, onMore, onOpen }: PageShown) {
  const { say } = useWords();
  const [result, ask] = useQuery({ query: linksQuery, variables: { where: filterOf(group, id), after } });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return (
    <Answered result={result} again={again}>
      {({ links: { nodes, pageInfo } }) => (
        <>
          <ul className="links">
            {nodes.map((link) => {
              const far = link.subject.id === id ? link.object : link.subject;
              return (
                <li key={link.id}>
                  <p>
                    <button type="button" className="as-link" onClick={() => onOpen(far.id)}>
                      <bdi>{far.name}</bdi>
                    </button>{' '}
                    <span className="kind">{sayCode(say, 'kind', far.kind)}</span>{' '}
                    {link.during === null ? null : <span className="when">{link.during.edtf}</span>}
                  </p>
                  <Backing of={link} />
                  <LinkEvidence id={link.id} onOpen={onOpen} />
                </li>
              );
            })}
          </ul>
          {onMore !== null && pageInfo.hasNextPage ? (
            <button type="button" onClick={() => onMore(pageInfo.endCursor ?? '')}>
              {say('links.more')}
            </button>
          ) : null}
        </>
      )}
    </Answered>
  );
}
