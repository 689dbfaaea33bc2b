import { useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** Has the schema described anew when the language changes. GraphiQL keeps what is open in its documentation meanwhile. */
export function Descriptions({ language }) {
  const { introspect } = useGraphiQLActions();
  const described = useRef(language);
  useEffect(() => {
    if (described.current !== language) {
      described.current = language;
      introspect();
    }
  }, [language]);
  return null;
}
