// Share and take away: the selection as a file, the operation in the playground, the citation.
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { useView } from '../address/use-view.js';
import { recordQuery } from '../select/narrow.js';
import { selectionOf } from '../select/selection.js';
import { useWords } from '../words/use-words.js';
import { useAsked } from './asked.js';
import { bibTexOf, citationText, type Cited } from './citation.js';
import { everything } from './everything.js';
import { formats, type Format } from './formats.js';
import { playgroundAddress } from './playground.js';
import { save } from './save.js';

interface Shown {
  /** What is shown, in words: what a citation names. */
  readonly title: string;
  /** Whether the incidents of the selection can be taken as a file. */
  readonly hasFiles: boolean;
}

export function Take({ title, hasFiles }: Shown) {
  const { say } = useWords();
  const asked = useAsked();
  return (
    <section className="take" aria-label={say('take')}>
      <div className="chips">
        {hasFiles ? formats.map((format) => <TakeFile key={format.name} format={format} />) : null}
        {asked === null ? null : (
          <a className="button" href={playgroundAddress(asked)} target="_blank" rel="noreferrer">
            {say('take.graphql')}
          </a>
        )}
        <CopyButton text={() => window.location.href} label={say('take.address')} />
      </div>
      <Citation title={title} />
    </section>
  );
}

function TakeFile({ format }: { readonly format: Format }) {
  const { say } = useWords();
  const [view] = useView();
  const client = useClient();
  const [told, setTold] = useState('');
  const take = async (): Promise<void> => {
    setTold(say('loading'));
    const had = await everything(client, selectionOf(view), (n) => setTold(say('take.counted', { n })));
    if ('failure' in had) {
      setTold(say('failure.other', { message: had.failure }));
      return;
    }
    save(`baylanys-incidents.${format.ending}`, new Blob([format.write(had.items)], { type: format.mediaType }));
    setTold(say(had.isCut ? 'take.cut' : 'take.taken', { n: had.items.length }));
  };
  return (
    <span>
      <button type="button" onClick={() => void take()}>
        {say('take.file', { format: format.name })}
      </button>
      <span role="status" className="told">
        {told}
      </span>
    </span>
  );
}

function CopyButton({ text, label }: { readonly text: () => string; readonly label: string }) {
  const { say } = useWords();
  const [state, setState] = useState<'' | 'take.copied' | 'take.notCopied'>('');
  return (
    <span>
      <button
        type="button"
        onClick={() => {
          navigator.clipboard.writeText(text()).then(
            () => setState('take.copied'),
            () => setState('take.notCopied'),
          );
        }}
      >
        {label}
      </button>
      <span role="status" className="told">
        {state === '' ? '' : say(state)}
      </span>
    </span>
  );
}

function Citation({ title }: { readonly title: string }) {
  const { say } = useWords();
  const [view] = useView();
  const [{ data }] = useQuery({ query: recordQuery });
  if (!data) return null;
  const cited: Cited = {
    title,
    state: data.about,
    view,
    origin: window.location.origin,
    day: new Date().toISOString().slice(0, 10),
  };
  return (
    <details className="cite">
      <summary>{say('take.cite')}</summary>
      <p className="cited" dir="auto">
        {citationText(cited)}
      </p>
      <div className="chips">
        <CopyButton text={() => citationText(cited)} label={say('take.copyText')} />
        <CopyButton text={() => bibTexOf(cited)} label={say('take.copyBibTex')} />
      </div>
      <p className="told">{say('take.lasting')}</p>
    </details>
  );
}
