import type { Plugin } from 'vite';

const importOfRuntime = /import\{([^}]*)\}from"\.\/(rolldown-runtime-[^"]+\.js)";/;
const exportOfRuntime = /export\{([^}]*)\};?\s*$/;

/** `c as n,o as t` as `n:c,t:o`. */
function asProperties(names: string): string {
  return names.replace(/([^\s,]+) as ([^\s,]+)/g, '$2:$1');
}

/**
 * Puts the bundler's two small helper functions into the page's own file, which then needs no second
 * request. Late parts keep importing them; they hold no state, so two copies do no harm.
 */
export function onePage(): Plugin {
  return {
    name: 'one-page',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const page = chunks.find(({ name }) => name === 'page');
        const found = page && importOfRuntime.exec(page.code);
        const runtime = chunks.find(({ fileName }) => fileName.endsWith(found?.[2] ?? '\0'));
        const exported = runtime && exportOfRuntime.exec(runtime.code)?.[1];
        if (!page || !found || !runtime || !exported) {
          this.error('The page’s chunk is not as expected: look at build.rolldownOptions.');
        }
        const body = runtime.code.replace(exportOfRuntime, '');
        const wanted = (found[1] ?? '').replace(/([^\s,]+) as ([^\s,]+)/g, '$1:$2');
        page.code = page.code.replace(
          found[0],
          () => `const{${wanted}}=(()=>{${body}return{${asProperties(exported)}}})();`,
        );
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(/\s*<(?:script|link)[^>]*rolldown-runtime[^>]*>(?:<\/script>)?/g, ''),
    },
  };
}
