// The language in which the pages speak, for whatever stands below.
import { createContext, use } from 'react';
import { sayIn, type Language, type Say } from './words.js';

export const LanguageContext = createContext<Language>('en');

export function useWords(): { readonly say: Say; readonly language: Language } {
  const language = use(LanguageContext);
  return { language, say: sayIn(language) };
}
