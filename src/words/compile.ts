import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';

const known = new Map<string, CompiledMessage>();

/** A message as the formatter reads it. Builds of the site have it compiled and put `compiled.ts` in this file's place. */
function parsed(message: string): CompiledMessage {
	const compiled = known.get(message) ?? compile(message);
	known.set(message, compiled);
	return compiled;
}

export default parsed;
