// One entity: what is said of it, and what it is linked to; each opens to who says so.
import { useEffect, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import type { BackingFragment, Predicate } from '../../generated/graphql.js';
import { useView } from '../address/use-view.js';
import { Answered } from '../ask/answered.js';
import { Backing } from '../evidence/backing.js';
import { BehindValue, SideBySide } from '../evidence/behind.js';
import { figureText } from '../evidence/figure-text.js';
import { useKept } from '../find/kept.js';
import { Heading } from '../parts/heading.js';
import { useCalled } from '../select/names.js';
import { boundsOf } from '../select/selection.js';
import { useWords } from '../words/use-words.js';
import { sayCode, type Key } from '../words/words.js';
import { entityQuery, factsOf, isEntity, type Entity } from './entity-query.js';
import { Links } from './links.js';
import { valueText } from './value-text.js';
import { WaysOn } from './ways-on.js';

export function EntityPage({ id }: { readonly id: string }) {
  const { say } = useWords();
  const [view] = useView();
  const of = useQuery({ query: entityQuery, variables: { id, ...boundsOf(view) } });
  return (
    <Answered of={of}>
      {({ node }) =>
        node === null || !isEntity(node) ? (
          <p className="unknown">{say('entity.unknown', { id })}</p>
        ) : (
          <Page entity={node} />
        )
      }
    </Answered>
  );
}

function Page({ entity }: { readonly entity: Entity }) {
  const { say } = useWords();
  const { see, pin, pinned } = useKept();
  const { id, kind, sourceCount, supported } = entity;
  const called = useCalled([entity])(entity);
  useEffect(() => {
    see({ id, name: called });
    document.title = `${called} · Baylanys`;
  }, [id, called, see]);
  const isPinned = pinned.some((one) => one.id === id);
  return (
    <article className="entity">
      <p className="kind">{sayCode(say, 'kind', kind)}</p>
      <Heading down={0}>
        <bdi>{called}</bdi>
      </Heading>
      <p className="about">
        <span>{say('entity.sources', { n: sourceCount })}</span>{' '}
        <button type="button" aria-pressed={isPinned} onClick={() => pin({ id, name: called })}>
          {say(isPinned ? 'unpin' : 'pin')}
        </button>
      </p>
      <WaysOn id={id} />
      {supported ? null : <p>{say('entity.unsupported')}</p>}
      <Facts entity={entity} />
      <Links entity={entity} />
    </article>
  );
}

interface FactShown {
  readonly label: string;
  readonly id: string;
  readonly predicate: Predicate;
  readonly isContested: boolean;
  readonly children: ReactNode;
}

function Fact({ label, id, predicate, isContested, children }: FactShown) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children}
        {isContested ? <SideBySide id={id} predicate={predicate} /> : null}
        <BehindValue id={id} predicate={predicate} />
      </dd>
    </div>
  );
}

/** Several values that stand beside one another: names, codes, stated totals. */
function Several({
  items,
}: {
  readonly items: readonly { readonly key: string; readonly text: ReactNode; readonly of: BackingFragment }[];
}) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, MANY);
  return (
    <>
      <ul>
        {shown.map(({ key, text, of }) => (
          <li key={key}>
            {text} <Backing of={of} />
          </li>
        ))}
      </ul>
      {shown.length === items.length ? null : (
        <button type="button" onClick={() => setAll(true)}>
          {say('facts.all', { n: items.length })}
        </button>
      )}
    </>
  );
}

const MANY = 5;

function Facts({ entity }: { readonly entity: Entity }) {
  const { say } = useWords();
  const { id, names, nativeCodes, externalIds } = entity;
  const facts = factsOf(entity);
  const totals = 'statedTotals' in entity ? entity.statedTotals : [];
  const absent = 'perpetrators' in entity ? entity.perpetrators.stated : null;
  return (
    <section>
      <Heading down={1}>{say('facts')}</Heading>
      <dl className="facts">
        {names.length === 0 ? null : (
          <Fact label={say('fact.names')} id={id} predicate="NAME" isContested={false}>
            <Several
              items={names.map((one) => ({
                key: one.text,
                text: <bdi lang={one.language ?? undefined}>{one.text}</bdi>,
                of: one,
              }))}
            />
          </Fact>
        )}
        {facts.map(({ field, predicate, value }) => (
          <Fact
            key={field}
            label={say(`fact.${field}` satisfies Key)}
            id={id}
            predicate={predicate}
            isContested={value.contested}
          >
            <p dir="auto">{valueText(say, value)}</p>
            {value.__typename === 'DateValue' ? <HowDated of={value} /> : null}
            <Backing of={value} />
          </Fact>
        ))}
        {absent === null ? null : (
          <Fact label={say('link.PERPETRATED_BY.out')} id={id} predicate="PERPETRATED_BY" isContested={false}>
            <p>{sayCode(say, 'stated', absent)}</p>
          </Fact>
        )}
        {totals.length === 0 ? null : (
          <Fact label={say('fact.statedTotals')} id={id} predicate="STATED_TOTAL" isContested={false}>
            <Several
              items={totals.map((one) => ({
                key: `${one.what} ${one.role} ${one.roleAsStated} ${one.low} ${one.best} ${one.high}`,
                text: [
                  `${sayCode(say, 'total', one.what)}: ${figureText(say, one) ?? say('value.unknown')}`,
                  ...(one.role === null ? [] : [sayCode(say, 'harm', one.role)]),
                ].join(', '),
                of: one,
              }))}
            />
          </Fact>
        )}
        {nativeCodes.length === 0 ? null : (
          <Fact label={say('fact.nativeCodes')} id={id} predicate="NATIVE_CODE" isContested={false}>
            <Several
              items={nativeCodes.map((one) => ({
                key: `${one.scheme} ${one.field} ${one.code}`,
                text: `${one.scheme} ${one.field} ${one.code}`,
                of: one,
              }))}
            />
          </Fact>
        )}
        {externalIds.length === 0 ? null : (
          <Fact label={say('fact.externalIds')} id={id} predicate="EXTERNAL_ID" isContested={false}>
            <Several
              items={externalIds.map((one) => ({
                key: `${one.scheme} ${one.externalId}`,
                text: `${one.scheme} ${one.externalId}`,
                of: one,
              }))}
            />
          </Fact>
        )}
      </dl>
      {facts.length === 0 && names.length > 0 ? <p>{say('facts.none')}</p> : null}
    </section>
  );
}

interface Dated {
  readonly edtf: string | null;
  readonly asStated: string | null;
  readonly basis: string | null;
  readonly yearBasis: string | null;
}

/** Where the day or its year is not the source's own. */
function HowDated({ of: { edtf, asStated, basis, yearBasis } }: { readonly of: Dated }) {
  const { say } = useWords();
  const told = [
    ...(asStated === null || asStated === edtf ? [] : [say('date.asStated', { text: asStated })]),
    ...(basis === null || basis === 'STATED' ? [] : [sayCode(say, 'basis', basis)]),
    ...(yearBasis === null || yearBasis === basis ? [] : [say('date.year', { how: sayCode(say, 'basis', yearBasis) })]),
  ];
  return told.length === 0 ? null : <p className="told">{told.join(' · ')}</p>;
}
