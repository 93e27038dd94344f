/** What may become markup or a script in a browser: the one policy of the site, by which every page says "Trusted Types". */

/** The part of the Trusted Types API that is used here; browsers without it take plain strings. */
interface Policy {
	createHTML?(text: string): string;
	createScriptURL(address: string): string;
}

declare global {
	interface Window {
		trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
		/** The site's policy, made once a page: on the search page by the script in its head. */
		parallaxPolicy?: Policy | undefined;
	}
}

/** A tag of a drawing: an element of pictures, without handlers of events, linking to this site only. */
const TAG = /<\/?(?:a|circle|g|path|rect|text|title|tspan|use)(?: (?!on|href="(?![/#]))[a-z][\w:-]*="[^"<>]*")*\/?>/g;

/** A drawing as it is, where nothing stands in it but tags of pictures and text. */
export function checkedDrawing(text: string): string {
	if (/[<>]/.test(text.replace(TAG, ''))) throw new TypeError('what was to be drawn is no drawing of this site');
	return text;
}

/** The address of the worker, where it is one of this site. */
function checkedWorker(address: string): string {
	const { origin, pathname } = new URL(address, location.href);
	if (origin !== location.origin || !/\/search-worker[-.][^/]*$/.test(pathname)) throw new TypeError('no worker of this site');
	return address;
}

function policy(): Policy | undefined {
	window.parallaxPolicy ??= window.trustedTypes?.createPolicy('parallax', { createHTML: checkedDrawing, createScriptURL: checkedWorker });
	return window.parallaxPolicy;
}

/** A drawing that may become markup. */
export function trustedDrawing(text: string): string {
	return policy()?.createHTML?.(text) ?? checkedDrawing(text);
}

/** The address of the one worker. */
export function trustedWorker(address: string): string {
	return policy()?.createScriptURL(address) ?? checkedWorker(address);
}
