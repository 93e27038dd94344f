import type { VFileMessage } from 'vfile-message';
import { nearest, oneOf } from '../text/near.ts';
import { type Attribute, labelItems, labelText, scanAttributes, scanLabel } from './attributes.ts';
import { issue, shown } from './issue.ts';
import type { Place, Plain } from './place.ts';
import type { AttributeSpec, LeafSpec } from './spec.ts';

/** A directive as its source slice spells it. */
export interface Directive {
	name: string;
	place: Place;
	label: { text: string; at: (offset: number) => Place } | null;
	attributes: (Attribute & { place: Place; valuePlace: Place })[];
	/** Offset after label and attributes. */
	end: number;
}

/** Reads label and attributes of a directive from the source: `start` is the offset of its first colon. */
export function scanDirective(text: string, start: number, name: string, at: (offset: number) => Place): Directive {
	let end = start;
	while (text[end] === ':') end += 1;
	end += name.length;
	let label: Directive['label'] = null;
	if (text[end] === '[') {
		const scanned = scanLabel(text, end);
		if (scanned !== null) {
			const from = end + 1;
			label = { text: scanned.label, at: (offset) => at(from + offset) };
			end = scanned.end;
		}
	}
	let attributes: Directive['attributes'] = [];
	if (text[end] === '{') {
		const scanned = scanAttributes(text, end);
		attributes = scanned.attributes.map((a) => ({ ...a, place: at(a.keyOffset), valuePlace: at(a.valueOffset) }));
		end = scanned.end;
	}
	return { name, place: at(start), label, attributes, end };
}

/** Writes a value under a dotted path, with its place. */
export function put(plain: Plain, path: string, value: unknown, place: Place): void {
	const keys = path.split('.');
	let here: Record<string, unknown> = plain.value;
	keys.slice(0, -1).forEach((key, index) => {
		const next = here[key];
		if (typeof next === 'object' && next !== null) here = next as Record<string, unknown>;
		else {
			const fresh: Record<string, unknown> = /^\d+$/.test(keys[index + 1] ?? '') ? ([] as unknown as Record<string, unknown>) : {};
			here[key] = fresh;
			here = fresh;
		}
	});
	here[keys.at(-1) ?? ''] = value;
	if (!plain.places.has(path)) plain.places.set(path, place);
}

function lengthAt(plain: Plain, path: string): number {
	const list = plain.value[path];
	return Array.isArray(list) ? list.length : 0;
}

/** Reads the attributes of one directive into a plain object, under a prefix of its paths. */
export function readAttributes(
	file: string,
	directive: Directive,
	specs: Readonly<Record<string, AttributeSpec>>,
	plain: Plain,
	prefix: string,
	issues: VFileMessage[],
): void {
	const seen = new Set<string>();
	for (const attribute of directive.attributes) {
		const { key, value, place, valuePlace } = attribute;
		const spec = specs[key];
		if (spec === undefined) {
			const known = Object.keys(specs);
			const expected = known.length === 0 ? `no attribute on \`${directive.name}\`` : `${oneOf(known)} on \`${directive.name}\``;
			issues.push(issue(file, place, 'attribute-unknown', `attribute ${shown(key)}`, expected, nearest(key, known)));
			continue;
		}
		if (seen.has(key)) {
			issues.push(issue(file, place, 'attribute-duplicate', `second attribute ${shown(key)}`, 'each attribute once'));
			continue;
		}
		seen.add(key);
		if (spec.flag === true) {
			if (value !== null)
				issues.push(issue(file, valuePlace, 'attribute-flag', `value ${shown(value)} of the flag \`${key}\``, 'the flag alone'));
			put(plain, prefix + spec.to, true, place);
			continue;
		}
		if (value === null || value === '') {
			issues.push(issue(file, place, 'attribute-value', `attribute ${shown(key)} without a value`, `\`${key}=…\``));
			continue;
		}
		if (attribute.quote === "'" || (attribute.quote === null && !/^[\p{L}\p{N}-]+$/u.test(value))) {
			issues.push(
				issue(
					file,
					valuePlace,
					'attribute-quotes',
					`value ${shown(value)} of \`${key}\``,
					'straight double quotes around anything but letters, digits and hyphens',
				),
			);
			continue;
		}
		if (spec.locator === true) putLocator(plain, prefix, value, valuePlace);
		else put(plain, prefix + spec.to, value, valuePlace);
	}
}

/** Reads a leaf directive by its spec into a plain object. */
export function readLeaf(file: string, directive: Directive, spec: LeafSpec, plain: Plain, issues: VFileMessage[]): void {
	const { label } = directive;
	const text = label === null ? '' : labelText(label.text);
	if (spec.label === 'none' && label !== null) {
		issues.push(issue(file, label.at(0), 'label-unexpected', `label ${shown(text)}`, `no label on \`::${directive.name}\``));
		return;
	}
	if (text === '' && spec.label !== 'none' && spec.label !== 'optional') {
		issues.push(issue(file, directive.place, 'label-missing', `\`::${directive.name}\` without a label`, `\`::${directive.name}[…]\``));
		return;
	}
	if (spec.many !== true && plain.places.has(spec.to)) {
		issues.push(issue(file, directive.place, 'directive-duplicate', `second \`::${directive.name}\``, 'one'));
		return;
	}
	const place = label === null ? directive.place : label.at(0);
	const items = label === null ? [] : labelItems(label.text);
	if (spec.label === 'list' || spec.label === 'hops') {
		for (const item of items) {
			if (item.text === '') {
				issues.push(issue(file, label?.at(item.offset) ?? place, 'label-item', 'an empty item', 'a name between commas'));
				return;
			}
		}
	}
	const attributes = spec.attributes ?? {};
	if (spec.mode === 'set') {
		plain.places.set(spec.to, place);
		if (spec.label === 'list') {
			plain.value[spec.to] = [];
			const seen = new Set<string>();
			items.forEach((item, index) => {
				const at = label?.at(item.offset) ?? place;
				if (seen.has(item.text)) issues.push(issue(file, at, 'label-item', `${shown(item.text)} twice`, 'each name once'));
				seen.add(item.text);
				put(plain, `${spec.to}.${index}`, item.text, at);
			});
		} else put(plain, spec.to, text, place);
		readAttributes(file, directive, attributes, plain, '', issues);
		return;
	}
	if (spec.mode === 'object') {
		plain.places.set(spec.to, directive.place);
		plain.value[spec.to] = {};
		if (text !== '') put(plain, `${spec.to}.${spec.item}`, text, place);
		readAttributes(file, directive, attributes, plain, `${spec.to}.`, issues);
		return;
	}
	if (!Array.isArray(plain.value[spec.to])) plain.value[spec.to] = [];
	if (spec.label === 'list' && spec.item !== undefined) {
		for (const item of items) {
			const prefix = `${spec.to}.${lengthAt(plain, spec.to)}`;
			plain.places.set(prefix, directive.place);
			put(plain, `${prefix}.${spec.item}`, item.text, label?.at(item.offset) ?? place);
			readAttributes(file, directive, attributes, plain, `${prefix}.`, issues);
		}
		return;
	}
	const prefix = `${spec.to}.${lengthAt(plain, spec.to)}`;
	plain.places.set(prefix, directive.place);
	(plain.value[spec.to] as unknown[]).push(spec.label === 'hops' ? [] : {});
	if (spec.label === 'locator') putLocator(plain, `${prefix}.`, text, place);
	else if (spec.label === 'hops')
		for (const [index, item] of items.entries()) putHop(plain, `${prefix}.${index}`, item.text, label?.at(item.offset) ?? place);
	else if (spec.item !== undefined) put(plain, `${prefix}.${spec.item}`, text, place);
	readAttributes(file, directive, attributes, plain, `${prefix}.`, issues);
}

/** `first … last` becomes `start` and `end`; words without an ellipsis are a passage of their own. */
function putLocator(plain: Plain, prefix: string, text: string, place: Place): void {
	const parts = text.split(/ (?:…|\.\.\.) /);
	put(plain, `${prefix}start`, parts[0]?.trim() ?? '', place);
	put(plain, `${prefix}end`, (parts.length > 1 ? parts.slice(1).join(' … ') : parts[0])?.trim() ?? '', place);
}

/** `outlet [day] [basis]`. */
function putHop(plain: Plain, path: string, text: string, place: Place): void {
	const [outlet = '', ...rest] = text.split(/\s+/);
	put(plain, `${path}.outlet`, outlet, place);
	for (const word of rest) put(plain, `${path}.${/^[\d[{]/.test(word) ? 'on' : 'basis'}`, word, place);
}
