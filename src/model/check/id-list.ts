import { publishedIds, sealOf, sealsIn } from './published.ts';

/** What stands at the head of a list. */
const HEAD = [
	'# Every id ever published; `npm run ids` adds new ones at the end and seals them (`= count hash`), so that none can vanish.',
	'# One that is gone: `old-id [kind] -> new-id` (`npm run rename`, `npm run merge`) or `old-id [kind] gone: reason`.',
];

type Kinds = ReadonlyMap<string, string>;

const units = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const isHead = (line: string) => /^# (?:Every id ever published|One that is gone)/.test(line);

/** A line with the kind of thing that its id names, where that is known and not told yet. */
function withKind(line: string, kinds: Kinds): string {
	const [one] = publishedIds(line);
	const kind = one === undefined ? undefined : kinds.get(one.id);
	return one === undefined || one.kind !== null || kind === undefined ? line : line.replace(one.id, `${one.id} [${kind}]`);
}

/** Every id that has no entry and leads nowhere, marked as gone for one reason; without its kind a person has to say what it was. */
export function goneMarked(text: string, kinds: Kinds, reason: string): string {
	const known = new Map(publishedIds(text).map((one) => [one.id, one]));
	return text
		.split('\n')
		.map((line) => {
			const [one] = publishedIds(line);
			const vanished = one !== undefined && one.now === null && one.gone === null && !kinds.has(one.id) && known.get(one.id)?.gone === null;
			return vanished ? `${line.trimEnd()} gone: ${reason}` : line;
		})
		.join('\n');
}

/** A list with the ids that are not in it yet below its last seal, and a seal below them. Lines that are sealed stay as they are, but for their kinds. */
export function withIdsAdded(
	text: string,
	kinds: Kinds,
	sha256: (text: string) => string,
	anew = false,
): { text: string; added: number; total: number } {
	const known = new Set(publishedIds(text).map(({ id }) => id));
	const added = [...kinds.keys()].filter((id) => !known.has(id)).sort(units);
	const seals = anew ? [] : sealsIn(text);
	const last = seals.at(-1);
	const lines = text.split('\n').filter((line) => line.trim() !== '' && !isHead(line) && !(anew && sealsIn(line).length > 0));
	const lastLine = last === undefined ? -1 : lines.findLastIndex((line) => sealsIn(line).length > 0);
	const sealed = lines.slice(0, lastLine + 1);
	const open = [...lines.slice(lastLine + 1), ...added];
	// Ids that no seal holds yet are sorted; remarks stay where they are, above.
	const remarks = open.filter((line) => publishedIds(line).length === 0);
	const fresh = open.filter((line) => publishedIds(line).length > 0).sort(units);
	const ids = publishedIds(fresh.join('\n')).map(({ id }) => id);
	const total = known.size + added.length;
	const seal = ids.length === 0 ? [] : [`= ${total} ${sealOf(last?.hash ?? '', ids, sha256)}`];
	return {
		text: `${[...HEAD, ...[...sealed, ...remarks, ...fresh].map((line) => withKind(line, kinds)), ...seal].join('\n')}\n`,
		added: added.length,
		total,
	};
}
