import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Gives the editors a font that has Vietnamese letters (page.css says why); GraphiQL names its own where no stylesheet reaches. */
export function EditorFont() {
  const editors = useGraphiQL((state) => [state.queryEditor, state.variableEditor, state.headerEditor, state.responseEditor]);
  useEffect(() => {
    const fontFamily = getComputedStyle(document.documentElement).getPropertyValue('--stplan-mono');
    editors.forEach((editor) => editor?.updateOptions({ fontFamily }));
  }, editors);
  return null;
}
