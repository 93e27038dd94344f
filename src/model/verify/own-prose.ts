import { type Place, type Plain, placeAt } from '../../record/place.ts';
import type { RecordProse } from '../../record/prose.ts';
import type { RawRecord } from '../../record/read.ts';
import type { CodedCorpus } from '../check/coded.ts';

/** Words of our own, with where they stand. */
export interface OwnProse {
	file: string;
	place: Place;
	text: string;
}

/** Fields of plain values that are not our own prose: verbatim by right, addresses, file names; `text` and `spans` of a statement are read from its body. */
const VERBATIM: readonly RegExp[] = [
	/^title$/,
	/^url$|\.url$/,
	/^sourceFile$|^sourceHash$/,
	/^quotes\.\d+\.text$/,
	/^(?:asserts|denies)\.\d+\.words$/,
	/^(?:passages|between)\.\d+\.(?:start|end)$/,
	/^elsewhere\.\d+\.wording$/,
	/^words$/,
	/^(?:said|happened)\.from$/,
	/^names\.\d+\.|^aliases\./,
	/^readAt\./,
];

function* strings(value: unknown, path: readonly PropertyKey[]): Generator<{ path: readonly PropertyKey[]; text: string }> {
	if (typeof value === 'string') yield { path, text: value };
	else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* strings(item, [...path, index]);
	else if (typeof value === 'object' && value !== null)
		for (const [key, item] of Object.entries(value)) yield* strings(item, [...path, key]);
}

function fields(file: string, plain: Plain, omit: readonly string[] = []): OwnProse[] {
	return [...strings(plain.value, [])]
		.filter(({ path }) => !omit.includes(String(path[0])) && !VERBATIM.some((pattern) => pattern.test(path.join('.'))))
		.map(({ path, text }) => ({ file, place: placeAt(plain, path), text }));
}

/** The pieces of a text between its verbatim spans. */
function between(file: string, { text, spans }: RecordProse, place: Place): OwnProse[] {
	const edges = [...spans].sort((a, b) => a.start - b.start);
	const pieces: OwnProse[] = [];
	let from = 0;
	for (const span of edges) {
		pieces.push({ file, place, text: text.slice(from, span.start) });
		from = span.end;
	}
	pieces.push({ file, place, text: text.slice(from) });
	return pieces;
}

/** Everything in the records and registries that is our own words. */
export function ownProse(coded: CodedCorpus, records: readonly RawRecord[]): OwnProse[] {
	const registries = [...(coded.corpus === null ? [] : [coded.corpus]), ...coded.actors, ...coded.topics, ...coded.issues].flatMap(
		({ file, plain }) => fields(file, plain),
	);
	return [
		...registries,
		...records.flatMap((record) => [
			...(record.front === null ? [] : fields(record.file, record.front)),
			...record.blocks.flatMap((block) => {
				if ('text' in block) return between(record.file, block.text, block.place);
				if (block.kind !== 'statement') return fields(record.file, block.plain);
				return [...fields(record.file, block.plain, ['text', 'spans', 'quotes']), ...between(record.file, block.body, block.place)];
			}),
		]),
	];
}
