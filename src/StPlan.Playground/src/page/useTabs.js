import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';

/** What the open tab holds, and a way to open another. */
export function useTabs() {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const { queryEditor, variableEditor, tabs, operationName, operations } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    tabs: state.tabs,
    operationName: state.operationName,
    operations: state.operations,
  }));

  return {
    isReady: Boolean(queryEditor && variableEditor),

    /** The present request as it is written. */
    read: () => ({ query: queryEditor.getValue(), variables: variableEditor.getValue(), operationName, operations }),

    /** Opens a request: in the tab that has it already, else in a new one. */
    open: ({ query, variables, operationName: name }) => {
      const known = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
      if (known >= 0) {
        changeTab(known);
        return;
      }

      addTab();
      updateActiveTabValues({ query, variables, operationName: name });
      queryEditor.setValue(query);
      variableEditor.setValue(variables);
    },
  };
}
