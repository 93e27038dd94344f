import type { DeskAct, DeskField, DeskGap, DeskPart } from '../state.ts';
import { make } from './dom.ts';

/** A form that stands open in an item. */
export interface OpenForm {
	key: string;
	node: HTMLFormElement;
}

/** What a form does: send an act, or be left. */
export interface FormHands {
	send: (act: DeskAct) => void;
	leave: () => void;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controlOf({ name, shape, value, choices, list }: DeskField, id: string): Control {
	const attributes = { id, name, autocomplete: 'off', spellcheck: shape === 'lines' ? 'true' : 'false' };
	if (shape === 'choice') {
		const options = [...new Set([...choices, value])].map((one) =>
			make('option', { attributes: { value: one, ...(one === value ? { selected: '' } : {}) } }, one === '' ? '–' : one),
		);
		return make('select', { attributes: { id, name } }, ...options);
	}
	if (shape === 'lines') {
		const area = make('textarea', {
			attributes: { ...attributes, rows: String(Math.min(14, Math.max(2, value.split('\n').length + Math.ceil(value.length / 90)))) },
		});
		area.value = value;
		return area;
	}
	const input = make('input', { attributes: { ...attributes, type: 'text', list: list === null ? null : `list-${list}` } });
	input.value = value;
	return input;
}

/** Chooses what a draft left open, so that typing takes its place. */
function chooseOpen(control: Control | null): void {
	if (control === null) return;
	control.focus();
	if (control instanceof HTMLSelectElement) return;
	const at = control.value.indexOf('…');
	if (at === -1) control.setSelectionRange(control.value.length, control.value.length);
	else control.setSelectionRange(at, at + 1);
}

function formOf(
	controls: readonly { label: string; control: Control }[],
	saves: readonly { words: string; accept: boolean }[],
	hands: { save: (accept: boolean) => void; leave: () => void },
): HTMLFormElement {
	const buttons = saves.map(({ words, accept }, index) =>
		make(
			'button',
			{ attributes: { type: index === 0 ? 'submit' : 'button' }, ...(index === 0 ? {} : { on: { click: () => hands.save(accept) } }) },
			words,
		),
	);
	const form = make(
		'form',
		{
			class: 'change',
			on: {
				submit: (event) => {
					event.preventDefault();
					hands.save(saves[0]?.accept ?? false);
				},
				keydown: (event) => {
					const { key, ctrlKey, metaKey } = event as KeyboardEvent;
					if (key === 'Escape') hands.leave();
					else if (key === 'Enter' && (ctrlKey || metaKey)) form.requestSubmit();
				},
			},
		},
		...controls.map(({ label, control }) => make('p', {}, make('label', { attributes: { for: control.id } }, label), control)),
		make('p', { class: 'actions' }, ...buttons, make('button', { attributes: { type: 'button' }, on: { click: hands.leave } }, 'Leave')),
	);
	return form;
}

/** The form's first field that waits for words, or its first. */
export function focusForm({ node }: OpenForm): void {
	const controls = [...node.querySelectorAll<Control>('input, textarea, select')];
	const open = controls.find((one) => one.dataset['open'] === 'true') ?? controls[0] ?? null;
	chooseOpen(open);
}

const SAVES = {
	draft: [
		{ words: 'Save and accept', accept: true },
		{ words: 'Save, still a draft', accept: false },
	],
	settled: [{ words: 'Save', accept: false }],
} as const;

/** The values of a part, each in a field of its own; only what was changed is written. */
export function fieldsForm({ key, fields, draft }: DeskPart, { send, leave }: FormHands): OpenForm {
	const controls = fields.map((field) => {
		const control = controlOf(field, `field-${field.name}`);
		if (field.open) {
			control.dataset['open'] = 'true';
			control.addEventListener('focus', () => chooseOpen(control), { once: true });
		}
		return { label: field.label, control, before: field.value };
	});
	const save = (accept: boolean) => {
		const values = Object.fromEntries(
			controls.filter(({ control, before }) => control.value !== before).map(({ control }) => [control.name, control.value]),
		);
		send({ act: 'change', key, values, accept });
	};
	return { key, node: formOf(controls, draft ? SAVES.draft : SAVES.settled, { save, leave }) };
}

const area = (label: string, value: string): DeskField => ({
	name: 'lines',
	label,
	value,
	shape: 'lines',
	choices: [],
	list: null,
	open: false,
});

/** The lines of a part as they are written. */
export function linesForm({ key, lines, draft }: DeskPart, { send, leave }: FormHands): OpenForm {
	const control = controlOf(area('', lines), 'field-lines');
	const save = (accept: boolean) => send({ act: 'lines', key, lines: control.value, accept });
	return {
		key,
		node: formOf([{ label: 'Its lines, as the record has them', control }], draft ? SAVES.draft : SAVES.settled, { save, leave }),
	};
}

/** A first version of what would account for a gap. */
export function gapForm({ key, paragraph, lines }: DeskGap, { send, leave }: FormHands): OpenForm {
	const control = controlOf(area('', lines), 'field-lines');
	const save = () => send({ act: 'add', paragraph, lines: control.value });
	return { key, node: formOf([{ label: 'Lines to add to the record', control }], SAVES.settled, { save, leave }) };
}

/** Why a cue makes no statement, or a quotation mark no quotation; earlier reasons of the record complete it. */
export function reasonForm(gap: DeskGap & { words: string }, { send, leave }: FormHands): OpenForm | null {
	const { key, kind, paragraph, words } = gap;
	if (kind === 'citation') return null;
	const field: DeskField = { ...area('', ''), name: 'reason', shape: 'line' };
	const control = controlOf(field, 'field-reason');
	control.setAttribute('list', 'list-reasons');
	const label = kind === 'cue' ? `Why “${words}” makes no statement` : 'Why this is no quotation of anybody';
	const save = () => send({ act: 'pass-over', kind, paragraph, words, reason: control.value });
	return { key, node: formOf([{ label, control }], [{ words: 'Set aside', accept: false }], { save, leave }) };
}
