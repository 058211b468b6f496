// The search box where something else than a page is to be chosen: what is written stays its own.
import { useState } from 'react';
import { SearchBox } from './search-box.js';

interface Asked {
  readonly label: string;
  readonly onChoose: (id: string) => void;
}

export function FindEntity({ label, onChoose }: Asked) {
  const [text, setText] = useState('');
  return (
    <SearchBox
      label={label}
      find={text}
      onFind={setText}
      onOpen={(id) => {
        setText('');
        onChoose(id);
      }}
    />
  );
}
