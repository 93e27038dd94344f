import { z } from 'zod';
import { Actor } from './actor.ts';
import { ArticleCoded } from './article.ts';
import { Corpus } from './corpus.ts';
import { IssueCoded } from './issue.ts';
import { Topic } from './topic.ts';

/** The schema of each file that a person writes in YAML, and of a record's front matter. */
const WRITTEN = {
	corpus: Corpus,
	actors: z.array(Actor),
	topics: z.array(Topic),
	issues: z.array(IssueCoded),
	article: ArticleCoded,
} as const satisfies Record<string, z.ZodType>;

export type WrittenFile = keyof typeof WRITTEN;
export const WRITTEN_FILES = Object.keys(WRITTEN) as readonly WrittenFile[];

/** Where a file names things: the path of a field, `*` for every item, and the ids that may stand there. */
export type KnownIds = Readonly<Partial<Record<WrittenFile, Readonly<Record<string, readonly string[]>>>>>;

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What editors see of a value is not what we read: an empty one is none, and what looks like a number is text. */
function asWritten(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(asWritten);
	if (!isNode(node)) return node;
	const { default: _none, ...rest } = node;
	const plain: Node = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, asWritten(value)]));
	if (plain['type'] === 'string' && plain['pattern'] === undefined && plain['enum'] === undefined)
		plain['type'] = ['string', 'number', 'boolean'];
	const { anyOf } = plain;
	if (Array.isArray(anyOf) && anyOf.some((one) => isNode(one) && one['type'] === 'null'))
		plain['anyOf'] = [...(anyOf as unknown[]), { const: '' }];
	return plain;
}

/** The node at a path of fields, through lists and what may be null. */
function at(node: unknown, [key, ...rest]: readonly string[]): Node | null {
	if (!isNode(node)) return null;
	const { anyOf } = node;
	if (Array.isArray(anyOf)) {
		const whole: unknown = (anyOf as unknown[]).find((one) => isNode(one) && one['type'] !== 'null' && one['const'] === undefined);
		return at(whole, key === undefined ? [] : [key, ...rest]);
	}
	if (key === undefined) return node;
	if (key === '*') return at(node['items'], rest);
	const { properties } = node;
	return isNode(properties) ? at(properties[key], rest) : null;
}

/** The JSON Schema (draft-07, which language servers read) of what a person writes; ids that are known complete, others may stand there too. */
export function writtenSchema(file: WrittenFile, known: KnownIds = {}): Record<string, unknown> {
	const schema = asWritten(z.toJSONSchema(WRITTEN[file], { io: 'input', target: 'draft-7', unrepresentable: 'any' })) as Node;
	const entry = schema['type'] === 'array' ? schema['items'] : schema;
	for (const [path, ids] of Object.entries(known[file] ?? {})) {
		const node = at(entry, path.split('.'));
		if (node === null) continue;
		const { description, ...rest } = node;
		for (const key of Object.keys(node)) delete node[key];
		Object.assign(node, { description, anyOf: [{ enum: [...ids].sort() }, rest] });
	}
	return schema;
}
