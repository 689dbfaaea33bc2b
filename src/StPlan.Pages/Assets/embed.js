// <stplan-widget type="task" code="III.9" year="2026" release="3" lang="en" …>what stands there until then</stplan-widget>
// Shows a widget of the server that this file came from, as high as it says it is. What is within the element stays until then: for ever, where the server
// does not answer. Nothing is written into the page but the element's own shadow tree; its styles are set by script, which a strict policy allows.
(() => {
  const file = (document.currentScript || [...document.scripts].find(script => /\/embed\.js($|\?)/.test(script.src)) || {}).src;
  if (!file || customElements.get('stplan-widget')) return;

  const server = new URL('.', file);
  const passed = ['year', 'release', 'theme', 'accent', 'size', 'border', 'heading'];
  // A widget that says something else than a height must not make the page endless.
  const maxHeight = 6000;
  const styles = new CSSStyleSheet();
  styles.replaceSync(`:host { display: block } div { position: relative }
    iframe { position: absolute; top: 0; left: 0; width: 100%; height: 1px; border: 0; visibility: hidden }
    iframe.sized { position: static; display: block; visibility: visible }
    iframe.sized + slot { display: none }`);

  class StPlanWidget extends HTMLElement {
    static observedAttributes = ['type', 'code', 'lang', ...passed];

    #box = document.createElement('div');
    #frame = null;
    #isStale = false;
    #hear = event => this.#resize(event);

    constructor() {
      super();
      this.#box.append(document.createElement('slot'));
      this.attachShadow({ mode: 'open' }).append(this.#box);
      this.shadowRoot.adoptedStyleSheets = [styles];
    }

    connectedCallback() {
      addEventListener('message', this.#hear);
      this.#refresh();
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hear);
      this.#remove();
    }

    attributeChangedCallback(name, before, after) {
      if (before !== after && this.isConnected) this.#refresh();
    }

    /** The address of the widget; null where the attributes name none. */
    get src() {
      const [type, code] = [this.getAttribute('type'), this.getAttribute('code')];
      if (!/^[a-z-]+$/.test(type || '')) return null;
      const url = new URL((this.getAttribute('lang') === 'en' ? 'en/' : '') + 'embed/' + type + (code ? '/' + encodeURIComponent(code) : ''), server);
      for (const name of passed) {
        if (this.getAttribute(name)) url.searchParams.set(name, this.getAttribute(name));
      }
      return url.href;
    }

    // Several attributes that change one after the other are one change.
    #refresh() {
      if (this.#isStale) return;
      this.#isStale = true;
      queueMicrotask(() => {
        this.#isStale = false;
        this.#remove();
        if (this.isConnected && this.src) this.#load(this.src);
      });
    }

    // Loaded out of sight, as wide as it will be: it is as high as its width makes it.
    #load(src) {
      const frame = document.createElement('iframe');
      frame.title = this.getAttribute('lang') === 'en' ? 'Science and technology plan' : 'Kế hoạch khoa học và công nghệ';
      frame.loading = 'lazy';
      frame.sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      frame.src = src;
      this.#frame = frame;
      this.#box.prepend(frame);
    }

    #resize({ source, origin, data }) {
      if (!this.#frame || source !== this.#frame.contentWindow || origin !== server.origin || data?.type !== 'stplan-widget:size' || !(data.height > 0)) return;
      this.#frame.title = String(data.title || this.#frame.title).slice(0, 200);
      this.#frame.style.height = Math.min(Math.ceil(data.height), maxHeight) + 'px';
      this.#frame.className = 'sized';
    }

    #remove() {
      this.#frame?.remove();
      this.#frame = null;
    }
  }

  customElements.define('stplan-widget', StPlanWidget);
})();
