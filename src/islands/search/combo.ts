import { ROLES } from '../../search/format/kinds.ts';
import { OPERATORS, type Operator, type QueryPart, queryPartsOf } from '../../search/query/parts.ts';
import { sayNumber } from '../../text/numbers.ts';
import { inSearch } from '../../words/words.ts';
import { client, latestOnly } from './client.ts';
import { el } from './dom.ts';

interface Option {
	insert: string;
	label: string;
	note: string;
	/** The option is a whole value: a space follows it. */
	whole: boolean;
}

/** The piece of a query text in which the caret stands. */
function partAt(text: string, caret: number): QueryPart | null {
	return queryPartsOf(text.slice(0, caret)).at(-1) ?? null;
}

/** Whether anything can follow an operator: a day, or a value that this corpus has. */
async function takesAnything(operator: Operator): Promise<boolean> {
	return !Object.hasOwn(ROLES, OPERATORS[operator]) || (await client.ask({ kind: 'complete', operator, value: '' })).length > 0;
}

async function optionsFor(part: QueryPart): Promise<Option[]> {
	const minus = part.not ? '-' : '';
	if (part.operator !== null) {
		const { operator } = part;
		const values = await client.ask({ kind: 'complete', operator, value: part.value });
		return values
			.filter(({ id }) => id !== part.value)
			.map(({ id, label, count }) => ({ insert: `${minus}${operator}:${id}`, label, note: sayNumber(count), whole: true }));
	}
	const typed = part.value.toLowerCase();
	if (typed.length < 2 || part.quoted) return [];
	const names = Object.keys(OPERATORS) as Operator[];
	const begun = names.filter((name) => name.length > typed.length && name.startsWith(typed));
	const offered = await Promise.all(begun.map(takesAnything));
	return begun
		.filter((_, at) => offered[at])
		.map((name) => ({ insert: `${minus}${name}:`, label: `${name}:`, note: inSearch('narrowsList'), whole: false }));
}

/** Completes operators and their values in a search field: a combobox with a list of its own. */
export function completeOperators(input: HTMLInputElement, changed: () => void): void {
	const list = el('ul', {
		id: `${input.id}-values`,
		role: 'listbox',
		'aria-label': inSearch('completions'),
		class: 'values',
		hidden: true,
	});
	input.after(list);
	for (const [name, value] of Object.entries({
		role: 'combobox',
		'aria-autocomplete': 'list',
		'aria-expanded': 'false',
		'aria-controls': list.id,
	}))
		input.setAttribute(name, value);
	let options: Option[] = [];
	let at = -1;

	const point = (to: number) => {
		at = to;
		[...list.children].forEach((item, index) => {
			item.setAttribute('aria-selected', String(index === at));
		});
		if (at < 0) input.removeAttribute('aria-activedescendant');
		else input.setAttribute('aria-activedescendant', `${list.id}-${at}`);
	};
	const close = () => {
		options = [];
		list.hidden = true;
		input.setAttribute('aria-expanded', 'false');
		point(-1);
	};
	const take = (option: Option) => {
		const caret = input.selectionStart ?? input.value.length;
		const part = partAt(input.value, caret);
		const head = input.value.slice(0, part?.start ?? caret) + option.insert + (option.whole ? ' ' : '');
		input.value = head + input.value.slice(caret).replace(/^\S*\s?/, '');
		input.setSelectionRange(head.length, head.length);
		close();
		changed();
		if (!option.whole) offer();
	};
	const show = latestOnly<null>(async () => {
		const caret = input.selectionStart ?? input.value.length;
		const part = partAt(input.value, caret);
		const ends = part !== null && part.end === caret && !(part.quoted && /["“”]$/.test(input.value.slice(0, caret)));
		const found = ends && document.activeElement === input ? await optionsFor(part).catch(() => []) : [];
		if (found.length === 0) {
			close();
			return;
		}
		options = found;
		list.replaceChildren(
			...found.map((option, index) =>
				el(
					'li',
					{ role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false' },
					el('span', {}, option.label),
					el('small', {}, option.note),
				),
			),
		);
		list.hidden = false;
		input.setAttribute('aria-expanded', 'true');
		point(-1);
	});
	const offer = () => {
		show(null);
	};

	input.addEventListener('input', offer);
	input.addEventListener('blur', close);
	// A press on the list must not take the focus out of the field.
	list.addEventListener('pointerdown', (event) => {
		event.preventDefault();
	});
	list.addEventListener('click', (event) => {
		const item = event.target instanceof Element ? event.target.closest('[role=option]') : null;
		const option = item === null ? undefined : options[[...list.children].indexOf(item)];
		if (option !== undefined) take(option);
	});
	input.addEventListener('keydown', (event) => {
		if (list.hidden || event.isComposing) return;
		const option = options[at];
		if (event.key === 'ArrowDown') point(at + 1 < options.length ? at + 1 : -1);
		else if (event.key === 'ArrowUp') point(at < 0 ? options.length - 1 : at - 1);
		else if (event.key === 'Escape') close();
		else if (event.key === 'Enter' && option !== undefined) take(option);
		else return;
		event.preventDefault();
		event.stopImmediatePropagation();
	});
}
