import type { Plugin } from 'vite';

/** Of the query library: what writes to a server and what pages through one. This site does neither. */
const unused = /@tanstack\/query-core\/build\/modern\/(?:mutation|infiniteQueryBehavior)\.js$/;
const user =
  /\b(?:useMutation\w*|useIsMutating|getMutationCache|\w*[iI]nfiniteQuer\w*|MutationObserver(?=[^;]*@tanstack))\b/;

/** @returns the module with each export failing when it is called; `null` for a module that stays */
export function withoutUnused(code: string, id: string): string | null {
  if (!unused.test(id.split('?')[0] ?? '')) return null;
  const names = /export \{([^}]*)\}/.exec(code)?.[1]?.split(',') ?? [];
  const exported = names.map((name) => `leftOut as ${name.trim()}`).join(', ');
  return `function leftOut() { throw new Error('left out of the build'); } export { ${exported} };`;
}

/** @returns the first name in a source that needs what is left out; `null` without one */
export function neededName(code: string): string | null {
  return user.exec(code)?.[0] ?? null;
}

/** Leaves out what the query client imports and nobody calls: 1.1 kB of the page as sent. */
export function unusedQueries(): Plugin {
  return {
    name: 'unused-queries',
    apply: 'build',
    transform(code, id) {
      const name = /\/src\/.*\.tsx?$/.test(id) ? neededName(code) : null;
      if (name !== null)
        this.error(`${name} needs what scripts/build/unusedQueries.ts leaves out.`);
      return withoutUnused(code, id);
    },
  };
}
