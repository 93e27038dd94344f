// Bundled as one file of its own: a plain `import('./px-palette.ts')` would put Vite's preloading, 0.8 KB, on every page.
import palette from './px-palette.ts?worker&url';

/** `/` and Ctrl or ⌘ K open the palette, which is loaded then; on the search page they go to its field. */
addEventListener('keydown', (event) => {
	const { key, target } = event;
	const letter = (event.ctrlKey || event.metaKey) && !event.altKey && key.toLowerCase() === 'k';
	const writing =
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('input:not([type=checkbox],[type=radio]),textarea,select'));
	if (!letter && (key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey)) return;
	event.preventDefault();
	const field = document.querySelector<HTMLInputElement>('px-search input[name=q]');
	if (field !== null) field.focus();
	else void import(/* @vite-ignore */ palette).then(() => dispatchEvent(new Event('px-palette')));
});
