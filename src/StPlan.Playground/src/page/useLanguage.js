import { useEffect, useState } from 'react';
import { keepLanguage, readLanguage } from '../language.js';
import { languageOf } from '../link.js';

/** The language of the page, and what changes it: the switch, or a link that is opened in the page. */
export function useLanguage() {
  const [language, setLanguage] = useState(readLanguage);

  useEffect(() => {
    const onChange = () => setLanguage((present) => languageOf(location) ?? present);
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choose = (chosen) => {
    keepLanguage(chosen);
    setLanguage(chosen);
    // What the address asked for is not what is asked for now.
    history.replaceState(null, '', location.pathname);
  };

  return [language, choose];
}
