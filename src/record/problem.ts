import { VFileMessage } from 'vfile-message';
import { RULES, type RuleId } from '../rules.ts';
import type { Place } from './place.ts';

/** One mistake in a record or registry: *Unexpected X, expected Y*, with its place and rule. */
export function problem(
	file: string,
	place: Place,
	rule: RuleId,
	unexpected: string,
	expected: string,
	near: string | null = null,
): VFileMessage {
	const hint = near === null ? '' : ` (did you mean \`${near}\`?)`;
	const message = new VFileMessage(`Unexpected ${unexpected}, expected ${expected}${hint}`, { place, ruleId: rule, source: 'parallax' });
	message.file = file;
	message.fatal = true;
	message.note = RULES[rule].help;
	return message;
}

/** A value as messages print it: in backticks, shortened. */
export function shown(value: unknown): string {
	const words = typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value);
	const text = words.replace(/\s+/g, ' ');
	return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}
