import type { VFileMessage } from 'vfile-message';
import type { RuleId } from '../rules.ts';
import { putLocator, readAttributes } from './attribute-values.ts';
import type { Directive } from './directive.ts';
import { type Item, itemWords, labelItems, labelText } from './labels.ts';
import { lostDirective } from './lost.ts';
import type { Place, Plain } from './place.ts';
import { problem, shown } from './problem.ts';
import { fieldOf, isGiven, lengthAt, put } from './put.ts';
import { type LeafSpec, TEXT_DIRECTIVES } from './spec.ts';

const MARKED = new RegExp(`:(${Object.keys(TEXT_DIRECTIVES).join('|')})\\[`, 'g');

/** Lines whose labels are another's words. */
const VERBATIM: ReadonlySet<string> = new Set(['at', 'elsewhere']);

/** Reports text directives in a label: labels are read as they stand, so nothing in them is marked. */
export function checkLabel(file: string, { label, name }: Directive, problems: VFileMessage[]): void {
	if (label === null) return;
	const marked = [...label.text.matchAll(MARKED)];
	for (const match of marked)
		problems.push(problem(file, label.at(match.index), 'directive-unknown', `\`${match[0]}…]\` in a label`, 'plain words'));
	const lost = marked.length > 0 || VERBATIM.has(name) ? null : lostDirective(label.text);
	if (lost !== null)
		problems.push(problem(file, label.at(lost.index), 'directive-malformed', `${shown(lost.words)} in a label`, 'plain words'));
}

/** Reads a leaf directive by its spec into a plain object. */
export function readLeaf(file: string, directive: Directive, spec: LeafSpec, plain: Plain, problems: VFileMessage[]): void {
	const { label, name } = directive;
	const text = label === null ? '' : labelText(label.text);
	const attributes = spec.attributes ?? {};
	const report = (place: Place, rule: RuleId, unexpected: string, expected: string) => {
		problems.push(problem(file, place, rule, unexpected, expected));
		plain.unread.add(fieldOf(spec.to));
	};
	const place = label?.at(0) ?? directive.place;
	checkLabel(file, directive, problems);
	if (spec.label === 'none' && label !== null) report(place, 'label-unexpected', `label ${shown(text)}`, `no label on \`::${name}\``);
	if (text === '' && spec.label !== 'none' && spec.label !== 'optional') {
		report(directive.place, 'label-missing', `\`::${name}\` without a label`, `\`::${name}[…]\``);
		return;
	}
	if (spec.many !== true && isGiven(plain, spec.to)) {
		report(directive.place, 'directive-duplicate', `\`${name}\` a second time`, 'one');
		return;
	}
	const items = spec.label === 'list' || spec.label === 'hops' ? distinctItems(label?.text ?? '') : [];
	const at = (item: Item) => label?.at(item.offset) ?? place;
	if (spec.mode === 'set') {
		if (spec.label === 'list') {
			plain.places.set(spec.to, place);
			plain.value[spec.to] = items.map((item) => item.text);
			items.forEach((item, index) => {
				plain.places.set(`${spec.to}.${index}`, at(item));
			});
		} else put(plain, spec.to, text, place);
		readAttributes(file, directive, attributes, plain, '', problems);
	} else if (spec.mode === 'object') {
		plain.places.set(spec.to, directive.place);
		plain.value[spec.to] = {};
		if (text !== '') put(plain, `${spec.to}.${spec.item}`, text, place);
		readAttributes(file, directive, attributes, plain, `${spec.to}.`, problems);
	} else if (spec.label === 'list') {
		for (const [index, item] of items.entries()) {
			const prefix = `${spec.to}.${lengthAt(plain, spec.to)}`;
			plain.places.set(prefix, directive.place);
			put(plain, `${prefix}.${spec.item}`, item.text, at(item));
			// The attributes hold for every item; what is wrong with them is said once.
			readAttributes(file, directive, attributes, plain, `${prefix}.`, index === 0 ? problems : []);
		}
	} else {
		const prefix = `${spec.to}.${lengthAt(plain, spec.to)}`;
		put(plain, prefix, spec.label === 'hops' ? [] : {}, directive.place);
		if (spec.label === 'locator') putLocator(plain, `${prefix}.`, text, place);
		else if (spec.label === 'hops') for (const [index, item] of items.entries()) readHop(`${prefix}.${index}`, item);
		else if (spec.item !== undefined) put(plain, `${prefix}.${spec.item}`, text, place);
		readAttributes(file, directive, attributes, plain, `${prefix}.`, problems);
	}

	function distinctItems(source: string): Item[] {
		const seen = new Set<string>();
		return labelItems(source).filter((item) => {
			const twice = seen.has(item.text);
			seen.add(item.text);
			if (item.text === '') report(label?.at(item.offset) ?? place, 'label-item', 'empty item', 'a name between commas');
			else if (twice) report(label?.at(item.offset) ?? place, 'label-item', `${shown(item.text)} twice`, 'each name once');
			return item.text !== '' && !twice;
		});
	}

	/** `outlet [day] [basis]`. */
	function readHop(path: string, item: Item): void {
		for (const [index, word] of itemWords(item).entries()) {
			const field = `${path}.${index === 0 ? 'outlet' : /^[\p{N}[{./~?%+-]/u.test(word.text) ? 'on' : 'basis'}`;
			if (plain.places.has(field)) report(at(word), 'field-value', `${shown(word.text)} after ${shown(item.text)}`, '`outlet day basis`');
			else put(plain, field, word.text, at(word));
		}
	}
}
