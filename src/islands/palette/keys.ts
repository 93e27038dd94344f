// Bundled as one file of its own: a plain `import('./px-palette.ts')` would put Vite's preloading, 0.8 KB, on every page.
import palette from './px-palette.ts?worker&url';
import { slashIsOn } from './slash.ts';

/** Whoever writes keeps `/`; so does everybody who has switched it off in the palette. */
const WRITING = 'input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable],[role=textbox]';

function open(event: Event): void {
	event.preventDefault();
	const field = document.querySelector<HTMLInputElement>('px-search input[name=q]');
	if (field !== null) field.focus();
	else
		void import(/* @vite-ignore */ palette).then(
			() => dispatchEvent(new Event('px-palette')),
			// What could not be fetched is not waited for: the search page stands without it.
			() => location.assign(document.querySelector<HTMLAnchorElement>('.to-search')?.href ?? ''),
		);
}

/** Ctrl or ⌘ K on every keyboard: where the key has another alphabet's letter, its place counts. */
function isK({ key, code }: KeyboardEvent): boolean {
	return key.toLowerCase() === 'k' || (code === 'KeyK' && !/^[a-z]$/i.test(key));
}

/** `/` and Ctrl or ⌘ K open the palette, which is loaded then; on the search page they go to its field. */
addEventListener('keydown', (event) => {
	const held = event.ctrlKey || event.metaKey;
	if (event.altKey || event.isComposing || event.defaultPrevented) return;
	if (held) {
		if (!event.shiftKey && isK(event)) open(event);
		return;
	}
	const [target] = event.composedPath();
	if (event.key === '/' && !(target instanceof Element && target.closest(WRITING) !== null) && slashIsOn()) open(event);
});

/** A link to the search page that has `data-palette` opens the palette instead. */
addEventListener('click', (event) => {
	const link = event.target instanceof Element && event.target.closest('[data-palette]');
	if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) open(event);
});
