// What is open beside a picture: an entity or a link, with all that is behind it.
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { useOpen, useView } from '../address/use-view.js';
import { Answered } from '../ask/answered.js';
import { EntityPage } from '../entity/entity-page.js';
import { Backing } from '../evidence/backing.js';
import { saidOfLink } from '../evidence/said-query.js';
import { Statements } from '../evidence/said.js';
import { Heading, HeadingContext } from '../parts/heading.js';
import { Called } from '../select/names.js';
import { boundsOf } from '../select/selection.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';

export function Panel() {
  const { say } = useWords();
  const [{ entity, link }, show] = useView();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a narrow screen it stands below the picture: what was just opened comes into view.
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, [entity, link]);
  if (entity === null && link === null) return null;
  return (
    <aside ref={ref} className="panel" aria-label={say('panel.label')}>
      <button type="button" className="close" onClick={() => show({ entity: null, link: null })}>
        {say('panel.close')}
      </button>
      <HeadingContext value={2}>
        {link !== null ? (
          <LinkPage key={link} id={link} />
        ) : entity !== null ? (
          <EntityPage key={entity} id={entity} />
        ) : null}
      </HeadingContext>
    </aside>
  );
}

function LinkPage({ id }: { readonly id: string }) {
  const { say } = useWords();
  const [view] = useView();
  const open = useOpen();
  const of = useQuery({ query: saidOfLink, variables: { id, ...boundsOf(view) } });
  return (
    <Answered of={of}>
      {({ link }) => {
        if (link === null) return <p className="unknown">{say('entity.unknown', { id })}</p>;
        const end = (one: typeof link.subject) => (
          <button type="button" className="as-link" onClick={() => open.entity(one.id)}>
            <Called of={one} />
          </button>
        );
        return (
          <article className="entity">
            <p className="kind">{say('panel.link')}</p>
            <Heading down={0}>
              {end(link.subject)} {sayCode(say, 'link', `${link.kind}.out`)} {end(link.object)}
            </Heading>
            {link.during === null ? null : <p className="when">{link.during.edtf}</p>}
            <Backing of={link} />
            <Heading down={1}>{say('panel.said')}</Heading>
            <Statements said={link.statements.nodes} hasMore={link.statements.pageInfo.hasNextPage} />
          </article>
        );
      }}
    </Answered>
  );
}
