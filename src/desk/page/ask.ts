import type { DeskAct, DeskAnswer, DeskEntry, DeskState } from '../state.ts';

const meta = (name: string) => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';

/** Path of the desk on this server. */
export const DESK_PATH = meta('desk-base');

async function ask(path: string, body?: unknown): Promise<unknown> {
	const answer = await fetch(`${DESK_PATH}data/${path}/`, {
		method: body === undefined ? 'GET' : 'POST',
		headers: { 'x-desk-token': meta('desk-token'), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	});
	const words = await answer.text();
	if (answer.headers.get('content-type')?.startsWith('application/json')) return JSON.parse(words);
	return { refused: words.slice(0, 300) || `The server answers ${answer.status}.`, state: null };
}

/** Every record with what waits in it. */
export function askEntries(): Promise<DeskEntry[] | { refused: string }> {
	return ask('articles') as Promise<DeskEntry[] | { refused: string }>;
}

/** A record beside its source text. */
export function askState(article: string): Promise<DeskState | { refused: string }> {
	return ask(`articles/${article}`) as Promise<DeskState | { refused: string }>;
}

/** Does an act on the record as it was read. */
export function askAct({ article, hash }: DeskState, act: DeskAct): Promise<DeskAnswer> {
	return ask('act', { article, hash, act }) as Promise<DeskAnswer>;
}

/** Calls back when a file of the content changed, whoever changed it. */
export function hearChanges(changed: () => void): void {
	new EventSource(`${DESK_PATH}data/changes/`).addEventListener('message', changed);
}
