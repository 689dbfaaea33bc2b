import { useState } from 'react';
import { words } from '../language.js';
import { CopyAsMenu } from './CopyAsMenu.jsx';
import { CopyDialog } from './CopyDialog.jsx';
import { ExamplesMenu } from './ExamplesMenu.jsx';
import { LanguageSwitch } from './LanguageSwitch.jsx';
import { ShareButton } from './ShareButton.jsx';
import { Status } from './Status.jsx';

/** What the playground has beyond GraphiQL. */
export function TopBar({ language, onLanguage, notice }) {
  const [status, setStatus] = useState('');
  const [uncopied, setUncopied] = useState(null);
  const said = words[language];

  // The clipboard is there on HTTPS and localhost alone, and for who allows it.
  const copy = async (text, message) => {
    try {
      await navigator.clipboard.writeText(text);
      setStatus(message);
    } catch {
      setStatus('');
      setUncopied(text);
    }
  };

  return (
    <header className="stplan-bar">
      {notice && (
        <p className="stplan-notice" role="note" aria-label={said.notice}>
          {notice[language]}
        </p>
      )}
      <h1>
        <strong>StPlan</strong> – {said.title}
      </h1>
      <nav aria-label={said.tools}>
        <ExamplesMenu language={language} />
        <CopyAsMenu said={said} onCopy={copy} onProblem={setStatus} />
        <ShareButton language={language} onCopy={copy} />
        <a className="stplan-tool" href="?sdl" download="stplan.graphql">
          {said.schema}
        </a>
        <LanguageSwitch language={language} onLanguage={onLanguage} />
      </nav>
      <Status text={status} onRead={() => setStatus('')} />
      <CopyDialog said={said} text={uncopied} onClose={() => setUncopied(null)} />
    </header>
  );
}
