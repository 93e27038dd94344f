/** Loads the search page's script when somebody turns to the form, or at once where the address asks for something. */
const load = () => void import('./px-search.ts');

if (location.search !== '') load();
else {
	const form = document.querySelector('px-search form');
	for (const turn of ['focusin', 'pointerover', 'input']) form?.addEventListener(turn, load, { once: true });
}
