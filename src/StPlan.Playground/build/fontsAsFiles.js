// GraphiQL's stylesheet carries its fonts in base64. As files of their own they are loaded when a character needs them, are not compressed
// twice, and the page needs no data: among the fonts that its Content-Security-Policy allows.
const inlined = /url\(data:font\/([a-z0-9]+);base64,([A-Za-z0-9+/=]+)\)/g;

/** A Vite plugin: writes each font that a stylesheet carries into a file. */
export function fontsAsFiles() {
  return {
    name: 'fonts-as-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const asset of Object.values(bundle).filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))) {
        asset.source = asset.source.toString().replace(inlined, (_match, type, base64) => {
          const reference = this.emitFile({ type: 'asset', name: `font.${type}`, source: Buffer.from(base64, 'base64') });
          return `url(./${this.getFileName(reference).split('/').at(-1)})`;
        });
      }
    },
  };
}
