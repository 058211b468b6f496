// The links of an entity: how many of each kind first, then a page at a time.
import { useId, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../generated/index.js';
import { useOpen, useView } from '../address/use-view.js';
import { Answered } from '../ask/answered.js';
import { Backing } from '../evidence/backing.js';
import { BehindLink } from '../evidence/behind.js';
import { MayBe } from '../evidence/may-be.js';
import { Heading } from '../parts/heading.js';
import { Called } from '../select/names.js';
import { boundsOf } from '../select/selection.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';
import type { Entity } from './entity-query.js';
import { filterOf, groupsOf, type LinkGroup } from '../evidence/link-groups.js';

const linksQuery = graphql(`
  query LinksOf($where: LinkFilter!, $evidence: EvidenceFilter, $match: Match!, $after: String) {
    links(where: $where, evidence: $evidence, match: $match, first: 10, after: $after) {
      edges {
        match
        node {
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
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export function Links({ entity }: { readonly entity: Entity }) {
  const { say } = useWords();
  const [{ open }, show] = useView();
  const groups = groupsOf(entity);
  const toggle = (key: string): void =>
    show({ open: open.includes(key) ? open.filter((one) => one !== key) : [...open, key] }, 'IN_PLACE');
  return (
    <section>
      <Heading down={1}>{say('links')}</Heading>
      {groups.length === 0 ? <p>{say('links.none')}</p> : null}
      {groups.map((group) => {
        const key = `${group.kind}.${group.way}`;
        return (
          <Group key={key} id={entity.id} group={group} isOpen={open.includes(key)} onToggle={() => toggle(key)} />
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
}

function Group({ id, group, isOpen, onToggle }: GroupShown) {
  const { say } = useWords();
  const below = useId();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <section className="group">
      <Heading down={2}>
        <button type="button" aria-expanded={isOpen} aria-controls={below} onClick={onToggle}>
          {sayCode(say, 'link', `${group.kind}.${group.way}`)} <span className="count">{group.count}</span>
        </button>
      </Heading>
      <div id={below} hidden={!isOpen}>
        {isOpen
          ? pages.map((after, i) => (
              <Page
                key={after}
                id={id}
                group={group}
                after={after}
                onMore={i === pages.length - 1 ? (cursor) => setPages([...pages, cursor]) : null}
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
}

function Page({ id, group, after, onMore }: PageShown) {
  const { say } = useWords();
  const [view] = useView();
  const open = useOpen();
  const of = useQuery({ query: linksQuery, variables: { where: filterOf(group, id), after, ...boundsOf(view) } });
  return (
    <Answered of={of}>
      {({ links: { edges, pageInfo } }) => (
        <>
          <ul className="links">
            {edges.map(({ match, node: link }) => {
              const far = link.subject.id === id ? link.object : link.subject;
              return (
                <li key={link.id}>
                  <p>
                    <button type="button" className="as-link" onClick={() => open.entity(far.id)}>
                      <Called of={far} />
                    </button>{' '}
                    <span className="kind">{sayCode(say, 'kind', far.kind)}</span>{' '}
                    {link.during === null ? null : <span className="when">{link.during.edtf}</span>}
                  </p>
                  <MayBe match={match} /> <Backing of={link} />
                  <BehindLink id={link.id} />
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
