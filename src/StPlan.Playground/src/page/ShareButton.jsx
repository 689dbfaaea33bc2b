import { words } from '../language.js';
import { writeLink } from '../link.js';
import { useTabs } from './useTabs.js';

/** Copies a link that opens the present request. */
export function ShareButton({ language, onCopy }) {
  const tabs = useTabs();
  const said = words[language];
  const share = () => onCopy(writeLink(location.href, { ...tabs.read(), lang: language }), said.linkCopied);
  return (
    <button type="button" className="stplan-tool" data-tool="share" title={said.shareHint} onClick={share}>
      {said.share}
    </button>
  );
}
