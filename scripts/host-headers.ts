import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One block of a `_headers` file: a path, in which `*` stands for anything, and the headers of what it fits. */
export interface HeaderRule {
	fits: RegExp;
	headers: [name: string, value: string][];
}

/** The `_headers` of a built site (the form that Netlify and Cloudflare Pages read); none where there is no such file. */
export function readHeaders(folder: string): HeaderRule[] {
	const file = join(folder, '_headers');
	return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}

/** A line that begins a block names its path; the indented lines below it are its headers. */
export function parseHeaders(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (!/^\s/.test(line)) {
			const pattern = line.trim().split('*').map(RegExp.escape).join('.*');
			rules.push({ fits: new RegExp(`^${pattern}$`), headers: [] });
			continue;
		}
		const colon = line.indexOf(':');
		if (colon > 0) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
	}
	return rules;
}

/** The headers of a path: a later block's win over an earlier one's of the same name. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
	return new Map(rules.filter((rule) => rule.fits.test(path)).flatMap((rule) => rule.headers));
}
