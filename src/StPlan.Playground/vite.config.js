import { defineConfig } from 'vite';
import { compressAssets } from './build/compressAssets.js';
import { fontsAsFiles } from './build/fontsAsFiles.js';

// The page is served at /graphql and what it loads at /playground/: the one place where the two paths meet. Relative, so that the server may
// stand below any path.
const assetsSeenFromPage = './playground/';

export default defineConfig({
  base: './',
  experimental: {
    renderBuiltUrl: (filename, { hostType }) => (hostType === 'html' ? assetsSeenFromPage + filename : { relative: true }),
  },
  oxc: { jsx: { runtime: 'automatic' } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The Content-Security-Policy knows no data: for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco is what it is: 3 MB, 0.8 MB as Brotli has it.
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
    // "use client" is for servers that render React; here is none.
    rolldownOptions: { onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log) },
  },
  plugins: [fontsAsFiles(), compressAssets(process.env.PLAYGROUND_QUICK === 'true')],
  server: { proxy: { '/graphql': 'http://localhost:8080' } },
});
