import { words } from '../language.js';

const languages = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
];

/** The language of the bar and of the descriptions in documentation, completion and hover. */
export function LanguageSwitch({ language, onLanguage }) {
  return (
    <div className="stplan-languages" role="group" aria-label={words[language].language}>
      {languages.map(([code, name]) => (
        <button key={code} type="button" lang={code} aria-pressed={code === language} onClick={() => onLanguage(code)}>
          {name}
        </button>
      ))}
    </div>
  );
}
