import { choiceOf, queryOf } from '../../text/compare-choice.ts';

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
		const [result, said] = [this.querySelector('.result'), this.querySelector('[role=status]')];
		if (result === null || said === null) return;
		this.#turn += 1;
		const turn = this.#turn;
		const choice = choiceOf(location.search);
		if (choice.a === '' && choice.b === '') {
			form.reset();
			result.replaceChildren();
			said.textContent = '';
			return;
		}
		try {
			const { compare, fill } = await import('./compare-show.ts');
			const shown = await compare(this.dataset['root'] ?? '/', choice);
			if (turn !== this.#turn) return;
			fill(form, choice, shown.data);
			result.replaceChildren(...shown.elements);
			said.textContent = shown.words;
			if (focus) result.querySelector('h2')?.focus();
		} catch {
			if (turn === this.#turn) said.textContent = 'The statements could not be loaded. Try again, or read the topics below.';
		}
	}
}

customElements.define('px-compare', PxCompare);
