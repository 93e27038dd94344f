import type { GRAMMAR } from '../src/corpus.ts';

type Grammar = typeof GRAMMAR;

/** A snippet of an editor (VS Code's format). */
interface Snippet {
	scope: string;
	prefix: string;
	body: string[];
	description: string;
}

const FLAGS: ReadonlySet<string> = new Set(['draft']);

/** The braces of a directive with its attributes, each a place to fill; flags are left out. */
function braces(attributes: Grammar['leaves'][string]['attributes'] = {}, from = 2): string {
	const names = Object.entries(attributes).filter(([name, { flag }]) => flag !== true && !FLAGS.has(name));
	const parts = names.map(([name], index) => (name === 'id' ? `#\${${from + index}:id}` : `${name}=\${${from + index}}`));
	return parts.length === 0 ? '' : `{${parts.join(' ')}}`;
}

/** A snippet for each directive of the grammar, named as it is written. */
export function snippetsOf({ containers, leaves, texts }: Grammar): Record<string, Snippet> {
	const snippet = (prefix: string, body: string[], description: string): [string, Snippet] => [
		prefix,
		{ scope: 'markdown', prefix, body, description },
	];
	const leaf = (name: string, spec: Grammar['leaves'][string]) =>
		`::${name}${spec.label === 'none' ? '' : `[\${1:${spec.label}}]`}${braces(spec.attributes)}`;
	return Object.fromEntries([
		...Object.entries(containers).map(([name, spec]) =>
			snippet(
				`:::${name}`,
				[`:::${name}[\${1:${spec.label}}]${braces(spec.attributes)}`, ...(spec.body ? ['$0', ''] : ['$0']), ':::'],
				`A block: ${name}`,
			),
		),
		...Object.entries({
			...Object.assign({}, ...Object.values(containers).map((spec) => spec.leaves)),
			...leaves,
		} as Grammar['leaves']).map(([name, spec]) => snippet(`::${name}`, [leaf(name, spec)], `A line: ${name}`)),
		...Object.keys(texts).map((name) => snippet(`:${name}`, [`:${name}[\${1:verbatim}]`], `Verbatim words: ${name}`)),
	]);
}

/** A TextMate grammar of the directives, put into Markdown. */
export function grammarOf({ containers, leaves, texts }: Grammar): object {
	const names = (of: Iterable<string>) => [...new Set(of)].sort().join('|');
	const lines = names([...Object.keys(leaves), ...Object.values(containers).flatMap((spec) => Object.keys(spec.leaves))]);
	return {
		scopeName: 'parallax.record.injection',
		injectionSelector: 'L:text.html.markdown',
		patterns: [
			{
				name: 'meta.block.parallax',
				match: `^(:::)(${names(Object.keys(containers))})(?=\\[)`,
				captures: { 1: { name: 'punctuation.definition.parallax' }, 2: { name: 'entity.name.type.parallax' } },
			},
			{ name: 'punctuation.definition.parallax', match: '^:::\\s*$' },
			{
				name: 'meta.line.parallax',
				match: `^(::)(${lines})(?=[\\[{])`,
				captures: { 1: { name: 'punctuation.definition.parallax' }, 2: { name: 'keyword.other.parallax' } },
			},
			{
				name: 'string.quoted.parallax',
				match: `(:)(${names(Object.keys(texts))})(\\[)([^\\]]*)(\\])`,
				captures: { 2: { name: 'support.function.parallax' }, 4: { name: 'string.quoted.double.parallax' } },
			},
			{ match: '(#)([a-z][a-z0-9-]*)(?=[ }])', captures: { 2: { name: 'entity.name.tag.parallax' } } },
		],
	};
}
