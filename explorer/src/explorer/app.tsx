// The page as a whole: the search box above, below it what the address says.
import { useEffect } from 'react';
import { useView } from './address/use-view.js';
import { EntityPage } from './entity/entity-page.js';
import { SearchBox } from './find/search-box.js';
import { Welcome } from './welcome/welcome.js';
import { LanguageContext } from './words/use-words.js';
import { isLanguage, languageNames, languages, preferredOf, sayIn } from './words/words.js';

export function App() {
  const [view, show] = useView();
  const language = view.language ?? preferredOf(navigator.languages);
  const say = sayIn(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const openEntity = (id: string): void => show({ entity: id, find: '', open: [] });
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
            show({ entity: null, find: '', open: [] });
          }}
        >
          Baylanys
        </a>
        <SearchBox find={view.find} onFind={(find) => show({ find }, 'IN_PLACE')} onOpen={openEntity} />
        <nav className="ways" aria-label={say('language')}>
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
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {view.entity === null ? (
          <Welcome onOpen={(id, open) => show({ entity: id, find: '', open: [...open] })} />
        ) : (
          <EntityPage
            key={view.entity}
            id={view.entity}
            open={view.open}
            onToggle={(group) =>
              show(
                {
                  open: view.open.includes(group) ? view.open.filter((one) => one !== group) : [...view.open, group],
                },
                'IN_PLACE',
              )
            }
            onOpen={openEntity}
          />
        )}
      </main>
    </LanguageContext>
  );
}
