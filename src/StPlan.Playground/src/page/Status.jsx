import { useEffect } from 'react';

/** What has just been done, said once and for as long as it takes to read. */
export function Status({ text, onRead }) {
  useEffect(() => {
    if (text) {
      const timer = setTimeout(onRead, 8000);
      return () => clearTimeout(timer);
    }
  }, [text]);

  return (
    <p className="stplan-status" role="status">
      {text}
    </p>
  );
}
