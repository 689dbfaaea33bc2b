import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import { GraphiQL, GraphiQLInterface } from 'graphiql';
import { useEffect, useRef, useState } from 'react';
import { firstTabs } from '../examples.js';
import { words } from '../language.js';
import { createFetcher } from '../server.js';
import { Descriptions } from './Descriptions.jsx';
import { EditorFont } from './EditorFont.jsx';
import { LinkedTab } from './LinkedTab.jsx';
import { TopBar } from './TopBar.jsx';
import { useLanguage } from './useLanguage.js';

const plugins = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN];

// As in page.css.
const isNarrow = () => matchMedia('(width < 44rem)').matches;

/** The whole page: a bar of our own, and GraphiQL below it. */
export function Playground() {
  const [language, chooseLanguage] = useLanguage();
  const [notice, setNotice] = useState();
  const [defaultTabs] = useState(() => firstTabs(language));
  // GraphiQL shows the query of the first of these tabs, and forgets its variables.
  const [initialVariables] = useState(() => (localStorage.getItem('graphiql:tabState') === null ? defaultTabs[0].variables : undefined));
  const languageNow = useRef(language);
  languageNow.current = language;
  // One for all languages: with another fetcher GraphiQL would forget the schema, and what is open in its documentation.
  const [fetcher] = useState(() => createFetcher(() => languageNow.current, setNotice));

  useEffect(() => {
    document.title = `${notice ? 'DEMO – ' : ''}GraphQL – ${words[language].title}`;
  }, [language, notice]);

  return (
    <GraphiQLProvider
      fetcher={fetcher}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      defaultTabs={defaultTabs}
      defaultQuery=""
      initialVariables={initialVariables}
    >
      <HistoryStore>
        <DocExplorerStore>
          <TopBar language={language} onLanguage={chooseLanguage} notice={notice} />
          <LinkedTab />
          <Descriptions language={language} />
          <EditorFont />
          <main>
            <GraphiQLInterface defaultEditorToolsVisibility={isNarrow() ? false : 'variables'} showPersistHeadersSettings={false}>
              <GraphiQL.Logo>
                <span />
              </GraphiQL.Logo>
            </GraphiQLInterface>
          </main>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  );
}
