import { choiceOf, queryOf } from '../../text/compare-choice.ts';
import { inTools } from '../../words/words.ts';
import { fail, note, switchOn } from '../tool/tool.ts';

/** So many milliseconds may pass in silence. */
const SLOW = 1500;

/**
 * Sets any two of sides, actors, articles or periods opposite each other. The choice is the address; what shows it is
 * loaded with the first choice.
 */
class PxCompare extends HTMLElement {
	#turn = 0;

	connectedCallback(): void {
		const form = this.querySelector('form');
		if (form === null) return;
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#choose(form, true);
		});
		form.addEventListener('change', () => this.#choose(form, false));
		addEventListener('popstate', () => void this.#show(form, false));
		switchOn(this);
		void this.#show(form, false);
	}

	#choose(form: HTMLFormElement, focus: boolean): void {
		const given = [...new FormData(form)].map(([key, value]) => [key, typeof value === 'string' ? value : '']);
		const query = queryOf(choiceOf(new URLSearchParams(given).toString()));
		if (query !== location.search) history.pushState(null, '', query);
		void this.#show(form, focus);
	}

	/** Shows the choice that the address names; a later choice overtakes an earlier one. */
	async #show(form: HTMLFormElement, focus: boolean): Promise<void> {
		const result = this.querySelector('.result');
		if (result === null) return;
		this.#turn += 1;
		const turn = this.#turn;
		const choice = choiceOf(location.search);
		if (choice.a === '' && choice.b === '') {
			form.reset();
			result.replaceChildren();
			note(this);
			return;
		}
		const slow = setTimeout(() => note(this, inTools('loading', { what: 'statements' })), SLOW);
		try {
			const { compare, fill } = await import('./compare-show.ts');
			const shown = await compare(this);
			if (turn !== this.#turn) return;
			fill(form, shown.choice, shown.data);
			result.replaceChildren(...shown.elements);
			note(this, shown.words);
			delete this.dataset['failed'];
			if (focus) result.querySelector('h2')?.focus();
		} catch {
			if (turn !== this.#turn) return;
			// What stood there answered another choice.
			result.replaceChildren();
			fail(this, 'statements', () => void this.#show(form, focus));
		} finally {
			clearTimeout(slow);
		}
	}
}

customElements.define('px-compare', PxCompare);
