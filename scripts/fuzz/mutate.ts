import type { Tagged } from './tagged.ts';

/** What was done to a file. */
export interface Mutation {
	name: string;
	signs: Tagged[];
}

type Next = () => number;
type Mutate = (lines: Tagged[][], next: Next) => Tagged[][];

/** Signs that stand in for others by slips of hand, keyboard or editor. */
const KIN: Readonly<Record<string, string>> = {
	':': ';.：﹕∶',
	'[': '({［【',
	']': ')}］】',
	'{': '[(｛',
	'}': '])｝',
	'-': '–—_ ‐',
	'"': "“”'«",
	',': ';，、',
	'#': '＃',
	'=': ':＝',
	'…': '.‥',
	"'": '’"`',
	' ': '\t\u00A0\u3000',
};
/** Signs that somebody puts in without meaning it. */
const STRAY = [
	...'#:,;[]{}"\'“”«»*_`<>&|!%@\\/=~?…0',
	'\t',
	'\u200B',
	'\u202E',
	'\u00AD',
	'\u200D',
	'&shy;',
	'&#x202e;',
	' #',
	'::',
	'\u0024{}',
	'\u0007',
	'２',
	'[x]',
];
const DATES = [
	'20230609',
	'202307',
	'24',
	'0024-07-29',
	'2024-13',
	'2024-02-30',
	'2024-21',
	'20XX',
	'2024-W03',
	'-2024',
	'12024',
	'[..-2019-03-13]',
	'２０２４',
];

function at<T>(list: readonly T[], next: Next): number {
	return Math.floor(next() * list.length);
}

function spelt(text: string, like: Tagged | undefined): Tagged[] {
	return text.split('').map((sign) => ({ sign, tag: like?.tag ?? 'prose' }));
}

/** One line changed, chosen among those that are not blank. */
function inLine(change: (line: Tagged[], next: Next) => Tagged[]): Mutate {
	return (lines, next) => {
		const full = lines.flatMap((line, index) => (line.length > 1 ? [index] : []));
		const index = full[at(full, next)] ?? 0;
		return lines.with(index, change(lines[index] ?? [], next));
	};
}

/** A stretch of one line that a pattern finds, put otherwise. */
function instead(pattern: RegExp, others: readonly string[]): Mutate {
	return (lines, next) => {
		const found = lines.flatMap((line, index) =>
			[
				...line
					.map(({ sign }) => sign)
					.join('')
					.matchAll(pattern),
			].map((match) => ({ index, from: match.index, length: match[0].length })),
		);
		const one = found[at(found, next)];
		if (one === undefined) return lines;
		const line = lines[one.index] ?? [];
		return lines.with(one.index, line.toSpliced(one.from, one.length, ...spelt(others[at(others, next)] ?? '', line[one.from])));
	};
}

/** Everything that is done to files, by name. */
const MUTATIONS: Readonly<Record<string, Mutate>> = {
	'line dropped': (lines, next) => lines.toSpliced(at(lines, next), 1),
	'line doubled': inLineTwice,
	'lines swapped': (lines, next) => {
		const [a, b] = [at(lines, next), at(lines, next)];
		return lines.with(a, lines[b] ?? []).with(b, lines[a] ?? []);
	},
	'line moved': (lines, next) => {
		const from = at(lines, next);
		const line = lines[from] ?? [];
		return lines.toSpliced(from, 1).toSpliced(at(lines, next), 0, line);
	},
	'lines joined': inLine((line) => line.slice(0, -1)),
	'line split': inLine((line, next) => line.toSpliced(at(line, next), 0, { sign: '\n', tag: line[0]?.tag ?? 'prose' })),
	'line indented': inLine((line, next) => [...spelt([' ', '  ', '    ', '\t'][at([1, 2, 3, 4], next)] ?? ' ', line[0]), ...line]),
	'sign dropped': inLine((line, next) => line.toSpliced(at(line.slice(0, -1), next), 1)),
	'sign doubled': inLine((line, next) => {
		const index = at(line.slice(0, -1), next);
		return line.toSpliced(index, 0, ...line.slice(index, index + 1));
	}),
	'signs swapped': inLine((line, next) => {
		const index = at(line.slice(0, -2), next);
		return line.toSpliced(index, 2, ...line.slice(index, index + 2).reverse());
	}),
	'sign for its kin': inLine((line, next) => {
		const places = line.flatMap(({ sign }, index) => (KIN[sign] === undefined ? [] : [index]));
		const index = places[at(places, next)];
		if (index === undefined) return line;
		const others = [...(KIN[line[index]?.sign ?? ''] ?? ' ')];
		return line.toSpliced(index, 1, ...spelt(others[at(others, next)] ?? '', line[index]));
	}),
	'stray sign': inLine((line, next) => {
		const index = at(line, next);
		return line.toSpliced(index, 0, ...spelt(STRAY[at(STRAY, next)] ?? '', line[Math.max(0, index - 1)]));
	}),
	'signs cut': inLine((line, next) => line.toSpliced(at(line.slice(0, -1), next), 1 + at(Array.from({ length: 20 }), next))),
	'colons dropped': instead(/^:+|(?<!:):(?=(?:q|term|name)\[)/g, ['', ':', '::', ';;', '：：', ': ', ':::']),
	'brackets dropped': instead(/[[\]{}]/g, ['']),
	'space put in': instead(/(?<=[a-z\]])(?=[[{])|(?<=^:+)(?=[a-z])|(?<=[a-z]: )|(?=:)/g, [' ']),
	'space dropped': instead(/(?<=:) | (?=[{[#])|(?<=,) /g, ['']),
	'date for another': instead(/\d{4}-\d{2}(?:-\d{2})?/g, DATES),
	'date without hyphens': instead(/(?<=\d)-(?=\d)/g, ['', '/', '–', '.', ' ']),
	'case changed': inLine((line, next) => {
		const index = at(line, next);
		const { sign = '', tag = 'prose' } = line[index] ?? {};
		const other = sign.toUpperCase() === sign ? sign.toLowerCase() : sign.toUpperCase();
		return line.with(index, { sign: other, tag });
	}),
};

function inLineTwice(lines: Tagged[][], next: Next): Tagged[][] {
	const index = at(lines, next);
	return lines.toSpliced(index, 0, lines[index] ?? []);
}

function linesOf(signs: readonly Tagged[]): Tagged[][] {
	const lines: Tagged[][] = [[]];
	for (const one of signs) {
		lines.at(-1)?.push(one);
		if (one.sign === '\n') lines.push([]);
	}
	return lines;
}

/** A file with one to three things done to it. */
export function mutate(signs: readonly Tagged[], next: Next): Mutation {
	const names = Object.keys(MUTATIONS);
	const done: string[] = [];
	let lines = linesOf(signs);
	for (let left = 1 + at([1, 1, 1, 2, 3], next) / 2; left >= 1; left -= 1) {
		const name = names[at(names, next)] ?? '';
		lines = MUTATIONS[name]?.(lines, next) ?? lines;
		lines = linesOf(lines.flat());
		done.push(name);
	}
	return { name: done.join(', '), signs: lines.flat() };
}
