import type { DeskAct, DeskAnswer, DeskState } from '../state.ts';
import { askAct, askEntries, askState, DESK_PATH, hearChanges } from './ask.ts';
import { type Command, commandOf } from './commands.ts';
import { make } from './dom.ts';
import { fieldsForm, focusForm, gapForm, linesForm, type OpenForm, reasonForm } from './draw-form.ts';
import { drawHead } from './draw-head.ts';
import { drawList } from './draw-list.ts';
import { type DeskItem, isWaiting, itemsByParagraph, keyOf, waitingWords } from './items.ts';
import { Rows } from './rows.ts';

/** The review desk of one record. */
class Desk {
	#state: DeskState;
	/** Items in the order of the page. */
	#items: DeskItem[] = [];
	#current: string | null = null;
	#form: OpenForm | null = null;
	#busy = false;
	readonly #rows = new Rows();
	readonly #head = make('div', {});
	readonly #lists = make('div', {});
	readonly #live: HTMLElement;

	constructor(state: DeskState, main: HTMLElement, live: HTMLElement) {
		this.#state = state;
		this.#live = live;
		main.replaceChildren(this.#head, this.#rows.node, this.#lists);
		main.addEventListener('keydown', (event) => this.#hearKey(event));
		main.addEventListener('focusin', (event) => this.#hearFocus(event));
		main.addEventListener('click', (event) => this.#hearClick(event));
		hearChanges(() => void this.#follow());
		this.#draw(state);
		const first = this.#items.find(isWaiting) ?? this.#items[0];
		if (first !== undefined) this.#choose(keyOf(first));
	}

	#say(words: string): void {
		this.#live.textContent = words;
	}

	#node(key: string | null): HTMLElement | null {
		return key === null ? null : this.#rows.node.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
	}

	#draw(state: DeskState): void {
		this.#state = state;
		this.#items = [...itemsByParagraph(state).values()].flat();
		document.title = `${state.title} · Review desk`;
		this.#rows.draw(state, (command, key) => this.#run(command, key));
		this.#head.replaceChildren(drawHead(state, () => this.#run('undo', this.#current ?? '')));
		const reasons = [...new Set(state.parts.filter((p) => p.kind.startsWith('not-')).map((p) => p.heading))];
		const list = (name: string, values: readonly string[]) =>
			make('datalist', { attributes: { id: `list-${name}` } }, ...values.map((value) => make('option', { attributes: { value } })));
		this.#lists.replaceChildren(
			list('actors', state.actors),
			list('topics', state.topics),
			list('cues', state.cues),
			list('reasons', reasons),
		);
		// What somebody is writing stays, wherever its item stands now.
		if (this.#form !== null) this.#node(this.#form.key)?.append(this.#form.node);
	}

	/** Chooses an item: it takes the focus, and its passage stands out. */
	#choose(key: string): void {
		this.#node(key)?.focus();
	}

	#hearFocus({ target }: Event): void {
		const key = target instanceof Element ? (target.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null) : null;
		if (key === null || key === this.#current) return;
		this.#mark(key);
	}

	#mark(key: string): void {
		for (const one of this.#rows.node.querySelectorAll('.now')) one.classList.remove('now');
		for (const one of this.#rows.node.querySelectorAll<HTMLElement>('.item[tabindex="0"]')) one.tabIndex = -1;
		this.#current = key;
		const node = this.#node(key);
		if (node === null) return;
		node.tabIndex = 0;
		node.classList.add('now');
		for (const one of node.querySelectorAll<HTMLElement>('.actions button')) one.tabIndex = 0;
		for (const one of this.#rows.node.querySelectorAll(`[data-keys~="${CSS.escape(key)}"]`)) one.classList.add('now');
	}

	#hearClick({ target }: Event): void {
		const key = target instanceof Element ? target.closest<HTMLElement>('[data-select]')?.dataset['select'] : undefined;
		if (key !== undefined && getSelection()?.isCollapsed !== false) this.#choose(key);
	}

	#hearKey(event: KeyboardEvent): void {
		const { target } = event;
		if (!(target instanceof HTMLElement) || target.closest('form') !== null) return;
		const item = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
		const command = commandOf(event);
		if (item === undefined || command === null) return;
		// A button hears its own Enter.
		if (event.key === 'Enter' && target.closest('button, a') !== null) return;
		event.preventDefault();
		this.#run(command, item);
	}

	#run(command: Command, key: string): void {
		const at = this.#items.findIndex((item) => keyOf(item) === key);
		const item = this.#items[at];
		if (command === 'undo') void this.#act({ act: 'undo' });
		else if (item === undefined) return;
		else if (command === 'next' || command === 'previous') {
			const other = this.#items[command === 'next' ? at + 1 : at - 1];
			if (other !== undefined) this.#choose(keyOf(other));
		} else if (command === 'next-waiting') this.#toWaiting(at + 1);
		else if (this.#form !== null) {
			this.#say('A form is open: save it, or leave it with Esc.');
			focusForm(this.#form);
		} else this.#decide(command, item);
	}

	#decide(command: 'accept' | 'change' | 'lines' | 'set-aside', item: DeskItem): void {
		const hands = { send: (act: DeskAct) => void this.#act(act), leave: () => this.#leave() };
		if ('gap' in item) {
			const { gap } = item;
			if (command === 'change' || command === 'lines') this.#open(gapForm(gap, hands));
			else if (command === 'set-aside' && gap.words !== null) this.#open(reasonForm({ ...gap, words: gap.words }, hands));
			else this.#say('Not possible here: write what accounts for it.');
			return;
		}
		const { part } = item;
		if (command === 'lines' || (command === 'change' && part.fields.length === 0)) this.#open(linesForm(part, hands));
		else if (command === 'change') this.#open(fieldsForm(part, hands));
		else if (command === 'set-aside') void this.#act({ act: 'set-aside', key: part.key });
		else if (part.draft && part.fields.some((field) => field.open)) {
			this.#say('It waits for words: fill them in, then save and accept.');
			this.#open(fieldsForm(part, hands));
		} else void this.#act({ act: 'accept', key: part.key });
	}

	#open(form: OpenForm | null): void {
		if (form === null) return;
		this.#form = form;
		this.#node(form.key)?.append(form.node);
		focusForm(form);
	}

	#leave(): void {
		const key = this.#form?.key ?? null;
		this.#form?.node.remove();
		this.#form = null;
		if (key !== null) this.#choose(key);
	}

	/** The next item that waits, from a place of the list on, and from its beginning. */
	#toWaiting(from: number): void {
		const next = [...this.#items.slice(from), ...this.#items.slice(0, from)].find(isWaiting);
		if (next === undefined) {
			this.#say(waitingWords(this.#state));
			const here = this.#items[Math.min(from, this.#items.length - 1)];
			if (here !== undefined) this.#choose(keyOf(here));
		} else this.#choose(keyOf(next));
	}

	async #act(act: DeskAct): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		const before = this.#items.findIndex((item) => keyOf(item) === this.#current);
		const answer = await askAct(this.#state, act).catch(
			(): DeskAnswer => ({ refused: 'Nothing is written: the server does not answer.', state: null }),
		);
		this.#busy = false;
		if ('refused' in answer) {
			if (answer.state !== null) this.#draw(answer.state);
			this.#say(answer.refused);
			if (this.#form !== null) focusForm(this.#form);
			else if (this.#current !== null) this.#choose(this.#current);
			return;
		}
		this.#form?.node.remove();
		this.#form = null;
		this.#draw(answer.state);
		const at = answer.key === null ? before : this.#items.findIndex((item) => keyOf(item) === answer.key);
		const here = this.#items[at];
		if (act.act === 'undo' && here !== undefined) this.#choose(keyOf(here));
		else this.#toWaiting(Math.max(0, here !== undefined && (answer.key === null || isWaiting(here)) ? at : at + 1));
		this.#say(`${answer.did} ${waitingWords(this.#state)}`);
	}

	/** Shows the files as they stand now, whoever changed them. */
	async #follow(): Promise<void> {
		if (this.#busy) return;
		const state = await askState(this.#state.article).catch(() => null);
		if (state === null || 'refused' in state || this.#busy || JSON.stringify(state) === JSON.stringify(this.#state)) return;
		const isOther = state.hash !== this.#state.hash;
		const hadFocus = this.#node(this.#current)?.contains(document.activeElement) === true && this.#form === null;
		if (this.#form !== null && isOther) {
			this.#say('The record changed on disk. What you are writing is kept; saving it asks first.');
			return;
		}
		this.#draw(state);
		if (this.#current !== null) {
			if (hadFocus) this.#choose(this.#current);
			this.#mark(this.#current);
		}
		if (isOther) this.#say(`The record changed on disk. ${waitingWords(state)}`);
	}
}

const main = document.querySelector('main');
const live = document.querySelector<HTMLElement>('#live');
const article = decodeURIComponent(location.pathname.slice(DESK_PATH.length).replace(/\/$/, ''));

if (main !== null && live !== null) {
	const answer = await (article === '' ? askEntries() : askState(article));
	if ('refused' in answer) main.replaceChildren(make('h1', {}, 'Review desk'), make('p', { class: 'notice' }, answer.refused));
	else if (Array.isArray(answer)) main.replaceChildren(drawList(answer));
	else new Desk(answer, main, live);
}
