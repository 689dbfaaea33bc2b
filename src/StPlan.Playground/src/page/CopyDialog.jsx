import { useEffect, useRef } from 'react';

/** Shows what could not be copied, for copying by hand. */
export function CopyDialog({ said, text, onClose }) {
  const dialog = useRef(null);
  useEffect(() => {
    if (text !== null) {
      dialog.current.showModal();
      dialog.current.querySelector('textarea').select();
    }
  }, [text]);

  return (
    <dialog ref={dialog} className="stplan-dialog" aria-labelledby="stplan-copy-by-hand" onClose={onClose}>
      <p id="stplan-copy-by-hand">{said.copyByHand}</p>
      <textarea readOnly rows={12} value={text ?? ''} aria-labelledby="stplan-copy-by-hand" />
      <form method="dialog">
        <button type="submit" className="stplan-tool">
          {said.close}
        </button>
      </form>
    </dialog>
  );
}
