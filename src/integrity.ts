import { createHash } from 'node:crypto';

/** What a browser holds a file against that a script of the page fetches: `sha256-…`, as in an `integrity` attribute. */
export function integrityOf(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
