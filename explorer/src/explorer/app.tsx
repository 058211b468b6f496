// The page as a whole: the search box above, below it what the address says.
import { useEffect } from 'react';
import { useOpen, useView } from './address/use-view.js';
import { start } from './address/view.js';
import { SearchBox } from './find/search-box.js';
import { EntityLook } from './looks/entity-look.js';
import { Looks, LookTabs } from './looks/looks.js';
import { Welcome } from './welcome/welcome.js';
import { LanguageContext } from './words/use-words.js';
import { isLanguage, languageNames, languages, preferredOf, sayIn } from './words/words.js';

export function App() {
  const [view, show] = useView();
  const open = useOpen();
  const language = view.language ?? preferredOf(navigator.languages);
  const say = sayIn(language);
  const { look, entity } = view;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (look !== null) document.title = `${sayIn(language)(`look.${look}`)} · Baylanys`;
  }, [look, language]);
  return (
    <LanguageContext value={language}>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <header className="bar">
        <a
          className="logo"
          href="/"
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey) return;
            event.preventDefault();
            show({ ...start, language: view.language });
          }}
        >
          Baylanys
        </a>
        <SearchBox find={view.find} onFind={(find) => show({ find }, 'IN_PLACE')} onOpen={open.entity} />
        <LookTabs />
        <div className="ways">
          <select
            aria-label={say('language')}
            value={language}
            onChange={({ target: { value } }) => {
              if (isLanguage(value)) show({ language: value }, 'IN_PLACE');
            }}
          >
            {languages.map((one) => (
              <option key={one} value={one}>
                {languageNames[one]}
              </option>
            ))}
          </select>
          <a href="/graphiql">{say('playground')}</a>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={look === null ? 'reading' : 'looking'}>
        {look !== null ? (
          <Looks look={look} />
        ) : entity === null ? (
          <Welcome />
        ) : (
          <EntityLook key={entity} id={entity} />
        )}
      </main>
    </LanguageContext>
  );
}
