import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { languageOf, readLink } from '../link.js';
import { useTabs } from './useTabs.js';

/** Opens what the address carries behind "#", when the page opens and whenever it changes. */
export function LinkedTab() {
  const tabs = useTabs();
  const { setOperationName } = useGraphiQLActions();
  const operations = useGraphiQL((state) => state.operations);
  const [link, setLink] = useState(() => readLink(location.hash));
  const [wantedName, setWantedName] = useState(null);

  useEffect(() => {
    const onChange = () => setLink(readLink(location.hash));
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);

  useEffect(() => {
    if (!tabs.isReady || !link) {
      return;
    }

    tabs.open(link);
    setWantedName(link.operationName);
    setLink(null);
    // Reloading goes on with what has become of it, and does not open it again; its language stays.
    const language = languageOf(location);
    history.replaceState(null, '', location.pathname + location.search + (language ? `#lang=${language}` : ''));
  }, [tabs.isReady, link]);

  // The name can be chosen only once GraphiQL has read the document.
  useEffect(() => {
    if (wantedName && operations?.some((operation) => operation.name?.value === wantedName)) {
      setOperationName(wantedName);
      setWantedName(null);
    }
  }, [wantedName, operations]);

  return null;
}
