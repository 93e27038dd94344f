import { inTools } from '../../words/words.ts';

/** A part of a page that a script makes work: its controls are served switched off, its note says what stands in the way. */

/** What a tool loads, as its messages name it. */
type Loaded = 'statements' | 'dates' | 'ties';

/** So many milliseconds may pass in silence. */
const SLOW = 1500;

/** Writes into the note of a tool; an empty text takes it away. */
export function note(tool: HTMLElement, ...words: (string | Node)[]): void {
	tool.querySelector('[data-note]')?.replaceChildren(...words);
}

/** Switches the controls of a tool on. */
export function switchOn(tool: HTMLElement): void {
	for (const control of tool.querySelectorAll(':is(.scripted, .choose):disabled, :is(.scripted, .choose) :disabled'))
		control.removeAttribute('disabled');
	delete tool.dataset['failed'];
	tool.dataset['ready'] = '';
}

/** Says what could not be loaded, and offers to try again; after a second failure also to load the page anew. */
export function fail(tool: HTMLElement, what: Loaded, retry: () => void): void {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = inTools('tryAgain');
	button.addEventListener('click', retry, { once: true });

	const words = inTools('couldNotLoad', { what, why: navigator.onLine ? 'broken' : 'offline' });
	const anew = document.createElement('a');
	anew.href = '';
	anew.textContent = inTools('loadAgain');
	note(tool, words, button, ...(tool.dataset['failed'] === undefined ? [] : [' ', anew]));
	tool.dataset['failed'] = '';
}

/** Loads what a tool needs, switches it on, and says so while it takes long or where it fails. */
export function wake(tool: HTMLElement, what: Loaded, load: (again: boolean) => Promise<void>): void {
	const go = async (again: boolean) => {
		note(tool, ...(again ? [inTools('loading', { what })] : []));
		const slow = setTimeout(() => note(tool, inTools('loading', { what })), SLOW);
		try {
			await load(again);
			clearTimeout(slow);
			switchOn(tool);
		} catch {
			clearTimeout(slow);
			fail(tool, what, () => void go(true));
		}
	};
	void go(false);
}

/** Fetches a JSON file of this site, whole or not at all: the browser holds it against its checksum. */
export async function fetchWhole<T>({ dataset: { src = '', integrity = '' } }: HTMLElement, again: boolean): Promise<T> {
	// A copy that the browser keeps may be the one that is not whole.
	const response = await fetch(src, { integrity, cache: again ? 'reload' : 'default' });
	if (!response.ok) throw new Error(`${response.status} ${src}`);
	return (await response.json()) as T;
}
