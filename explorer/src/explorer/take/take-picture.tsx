// Two buttons: the picture as SVG, the picture as PNG.
import { useState } from 'react';
import { useWords } from '../words/use-words.js';
import { pngOf } from './picture.js';
import { save } from './save.js';

interface Asked {
  /** Name of the file, without its ending. */
  readonly name: string;
  /** The picture as the text of an SVG file; null while there is none. */
  readonly svg: () => string | null;
}

export function TakePicture({ name, svg }: Asked) {
  const { say } = useWords();
  const [failure, setFailure] = useState<string | null>(null);
  const take = async (form: 'svg' | 'png'): Promise<void> => {
    const text = svg();
    if (text === null) return;
    save(`${name}.${form}`, form === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await pngOf(text));
  };
  const onClick = (form: 'svg' | 'png') => () => {
    setFailure(null);
    take(form).catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  return (
    <div className="chips">
      <button type="button" onClick={onClick('svg')}>
        {say('take.svg')}
      </button>
      <button type="button" onClick={onClick('png')}>
        {say('take.png')}
      </button>
      {failure === null ? null : <span role="alert">{failure}</span>}
    </div>
  );
}
