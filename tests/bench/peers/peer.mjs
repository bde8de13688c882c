import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const own = new URL('../node_modules/', import.meta.url).pathname;

export const HOW_TO_INSTALL = 'npm ci --prefix tests/bench';

/**
 * A peer package, or `null` where it is not installed. Only the bench's own folder counts: another version that happens
 * to stand in the project's would be a different peer.
 */
export async function peer(name) {
  try {
    const path = require.resolve(name);
    if (!path.startsWith(own)) return null;
    const loaded = await import(path);
    return loaded.default ?? loaded;
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

export function versionOf(name) {
  try {
    return JSON.parse(readFileSync(`${own}${name}/package.json`, 'utf8')).version;
  } catch {
    return null;
  }
}

/** A contender that needs a package: without it, it says so and is not run. */
export async function contender(name, packageName, make, more = {}) {
  const library = await peer(packageName);
  const shown = `${name} ${versionOf(packageName) ?? ''}`.trim();
  if (library === null) return { name, shown, missing: packageName };
  return { name, shown, run: make(library), ...more };
}
