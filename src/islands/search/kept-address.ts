/** A stretch of typing is written into the address once it rests for so many milliseconds: browsers count and refuse more. */
const REST = 250;
const TYPING = 'typing';

/** Keeps the page's address at what is asked. A stretch of typing is one step of the history, each other change a step of its own. */
export class KeptAddress {
	#timer = 0;
	#waiting: string | null = null;

	/** After one more letter. */
	typed(address: string): void {
		this.#waiting = address;
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			this.write();
		}, REST);
	}

	/** Writes what still waits, at once: before the page is left and before another step. */
	write(): void {
		const address = this.#waiting;
		this.forget();
		if (address === null) return;
		if (history.state === TYPING) history.replaceState(TYPING, '', address);
		else history.pushState(TYPING, '', address);
	}

	/** Lets go of what waits: the address was changed by the browser. */
	forget(): void {
		clearTimeout(this.#timer);
		this.#waiting = null;
	}

	/** A step of its own. */
	push(address: string): void {
		this.write();
		history.pushState(null, '', address);
	}

	/** The end of a stretch of typing: the next letter begins another step. */
	settle(address: string): void {
		this.write();
		history.replaceState(null, '', address);
	}
}
