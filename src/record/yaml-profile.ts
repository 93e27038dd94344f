import { Lexer } from 'yaml';
import { hiddenSigns } from '../text/hidden.ts';

/** Something that YAML allows and a record does not: where, what, what instead, and whether it is a sign that nobody sees. */
export interface Unfit {
	offset: number;
	unexpected: string;
	expected: string;
	hidden?: true;
}

/** Brackets, dashes and columns of indent that no field needs; the parser would run out of stack somewhere behind them. */
const DEEPEST = { brackets: 12, dashes: 6, indent: 100 };

/** Tokens that would be read as something else than what is written, or cut it, by how they begin. */
const UNFIT: readonly [begins: RegExp, unexpected: string, expected: string][] = [
	[/^&/, 'anchor', 'the value itself, in double quotes where it begins with `&`'],
	[/^!/, 'tag', 'a plain value, or one in quotes'],
	[/^[|>][-+\d]*$/, 'block of lines', 'the value on one line, or in double quotes'],
	[/^\?$/, '`?` before a field', '`name: value`'],
	[/^%/, 'directive of YAML', 'fields, one a line: `name: value`'],
];

const ESCAPE = /\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|x(..)|u(.{4})|U(.{8})|([0abtnvfreNLP\t])|.)/gs;

/** Escapes in a double-quoted value that stand for control, zero-width or bidirectional signs. */
function hiddenEscapes(token: string, offset: number): Unfit[] {
	return [...token.matchAll(ESCAPE)].flatMap((match): Unfit[] => {
		const [whole, two, four, eight, letter] = match;
		const code = Number.parseInt(two ?? four ?? eight ?? '', 16);
		const hidden =
			letter !== undefined || (code <= 0x10ffff && (code === 9 || code === 10 || hiddenSigns(String.fromCodePoint(code)).length > 0));
		if (!hidden) return [];
		return [
			{ offset: offset + match.index, unexpected: `\`${whole.trim()}\` in a value`, expected: 'signs that readers see', hidden: true },
		];
	});
}

/**
 * What in a YAML text is no plain field, list or value on a line: it would be cut (`#` behind a value), read as something
 * else (anchors, tags, blocks, values that go on unquoted) or hide a sign. Front matter has no
 * remarks either: a heading that slips into it would be one. `deep` alone is given where the parser should not be asked.
 */
export function unfitYaml(text: string, remarks: boolean): { unfit: Unfit[]; deep: Unfit | null } {
	const unfit: Unfit[] = [];
	let offset = 0;
	/** What stands before on the line, and how deep it is. */
	let before = false;
	let brackets = 0;
	let dashes = 0;
	let last = '';
	for (const token of new Lexer().lex(text)) {
		if (token === '\u0002' || token === '\u001F' || token === '\u0018') {
			last = token;
			continue;
		}
		const add = (unexpected: string, expected: string) => unfit.push({ offset, unexpected, expected });
		const plain = last === '\u001F';
		if (/^[[{]$/.test(token)) brackets += 1;
		else if (/^[\]}]$/.test(token)) brackets -= 1;
		dashes = token === '-' ? dashes + 1 : token.trim() === '' && !token.includes('\n') ? dashes : 0;
		const deep = brackets > DEEPEST.brackets || dashes > DEEPEST.dashes || (/^ +$/.test(token) && !before && token.length > DEEPEST.indent);
		if (deep) return { unfit, deep: { offset, unexpected: 'brackets within brackets', expected: 'fields and lists of plain values' } };
		if (plain && before && /\n\s*\S/.test(token))
			add('value of several lines without quotes', 'the value on one line, or in double quotes');
		else if (!plain && !remarks && token.startsWith('#')) add('remark in front matter', 'fields; a value with `#` in double quotes');
		else if (!plain && token.startsWith('#') && before)
			add('`#` behind a value', 'a remark on a line of its own, or the value in double quotes');
		else if (!plain && token.startsWith('"')) unfit.push(...hiddenEscapes(token, offset));
		else if (!plain) for (const [begins, unexpected, expected] of UNFIT) if (begins.test(token)) add(unexpected, expected);
		offset += token.length;
		before = token.includes('\n') ? /\n[^\n]*\S[^\n]*$/.test(token) : before || token.trim() !== '';
		last = token;
	}
	return { unfit, deep: null };
}
