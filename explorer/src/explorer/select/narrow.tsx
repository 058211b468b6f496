// The ways to narrow the selection: what, when, and on what evidence.
import { useQuery } from 'urql';
import { graphql } from '../../generated/index.js';
import { useView } from '../address/use-view.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';
import { incidentTypes } from '../words/codes.js';

export const recordQuery = graphql(`
  query Record {
    about {
      revision
      revisedAt
      version
      ruleVersion
    }
    sources(first: 100) {
      nodes {
        id
        title
        publisher
      }
    }
  }
`);

/** Null for what is no number yet. */
const countOf = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null);

export function Narrow() {
  const { say } = useWords();
  const [view, show] = useView();
  const [{ data }] = useQuery({ query: recordQuery });
  const { text, types, killed, from, to, match, publicBy, recordedBy, independent, without } = view;
  const revision = data?.about.revision ?? 0;
  const day = (name: 'from' | 'to' | 'publicBy', value: string | null) => (
    <label>
      {say(`narrow.${name}`)}
      <input
        type="date"
        value={value ?? ''}
        onChange={({ target }) => show({ [name]: target.value === '' ? null : target.value }, 'IN_PLACE')}
      />
    </label>
  );
  const toggled = <One extends string>(list: readonly One[], one: One): readonly One[] =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  return (
    <details className="narrow">
      <summary>{say('narrow')}</summary>
      <div className="fields">
        <fieldset>
          <legend>{say('narrow.what')}</legend>
          <label>
            {say('narrow.text')}
            <input
              type="search"
              dir="auto"
              value={text}
              onChange={({ target }) => show({ text: target.value }, 'IN_PLACE')}
            />
          </label>
          <label>
            {say('narrow.killed')}
            <input
              type="number"
              min={0}
              value={killed ?? ''}
              onChange={({ target }) => show({ killed: countOf(target.value) }, 'IN_PLACE')}
            />
          </label>
          <div className="checks" role="group" aria-label={say('fact.type')}>
            {incidentTypes.map((type) => (
              <label key={type}>
                <input
                  type="checkbox"
                  checked={types.includes(type)}
                  onChange={() => show({ types: toggled(types, type) }, 'IN_PLACE')}
                />{' '}
                {sayCode(say, 'type', type)}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{say('narrow.when')}</legend>
          {day('from', from)}
          {day('to', to)}
          <label>
            {say('narrow.match')}
            <select
              value={match}
              onChange={({ target }) =>
                show({ match: target.value === 'DEFINITE' ? 'DEFINITE' : 'POSSIBLE' }, 'IN_PLACE')
              }
            >
              <option value="POSSIBLE">{say('narrow.may')}</option>
              <option value="DEFINITE">{say('narrow.must')}</option>
            </select>
          </label>
        </fieldset>
        <fieldset>
          <legend>{say('narrow.evidence')}</legend>
          {day('publicBy', publicBy)}
          <label>
            {say('narrow.record')}
            <select
              value={recordedBy ?? ''}
              onChange={({ target }) => show({ recordedBy: target.value || null }, 'IN_PLACE')}
            >
              <option value="">{say('narrow.record.now')}</option>
              {recordedBy === null || (Number(recordedBy) >= 1 && Number(recordedBy) <= revision) ? null : (
                <option value={recordedBy}>{recordedBy}</option>
              )}
              {Array.from({ length: Math.min(revision, MOST_REVISIONS) }, (_, i) => String(revision - i)).map((one) => (
                <option key={one} value={one}>
                  {say('narrow.record.revision', { n: one })}
                </option>
              ))}
            </select>
          </label>
          <label>
            {say('narrow.independent')}
            <input
              type="number"
              min={1}
              value={independent ?? ''}
              onChange={({ target }) => show({ independent: countOf(target.value) }, 'IN_PLACE')}
            />
          </label>
          <div className="checks" role="group" aria-label={say('narrow.without')}>
            <span className="told">{say('narrow.without')}</span>
            {(data?.sources.nodes ?? []).map((source) => (
              <label key={source.id}>
                <input
                  type="checkbox"
                  checked={without.includes(source.id)}
                  onChange={() => show({ without: toggled(without, source.id) }, 'IN_PLACE')}
                />{' '}
                <bdi>{source.publisher ?? source.title}</bdi>
              </label>
            ))}
          </div>
        </fieldset>
      </div>
    </details>
  );
}

const MOST_REVISIONS = 50;
