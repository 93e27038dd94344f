import type { DownloadRow } from '../../search/engine/messages.ts';
import type { Request } from '../../search/engine/run.ts';
import { speakersOn } from '../../search/format/shape.ts';
import { href } from '../../site.ts';
import { csvText } from '../../text/csv.ts';
import { client } from './client.ts';

function plain({ card, ...row }: DownloadRow) {
	return {
		id: card.id,
		url: new URL(href(`/statements/${card.id}/`), location.href).href,
		article: row.article,
		paragraphs: card.paragraphs,
		speakers: speakersOn(card).map((s) => s.id),
		speakerNames: speakersOn(card).map((s) => s.name),
		sides: row.sides,
		heading: card.heading,
		text: card.text,
		spans: card.spans,
		presentation: row.presentation === '' ? null : row.presentation,
		how: card.how,
		said: card.when,
		via: card.way,
		outlets: row.outlets,
		topics: row.topics,
		issues: row.issues,
		act: row.act === '' ? null : row.act.toUpperCase(),
	};
}

function cellOf(value: ReturnType<typeof plain>[keyof ReturnType<typeof plain>]): string {
	if (value === null) return '';
	if (!Array.isArray(value)) return value;
	return value.map((item) => (typeof item === 'object' ? JSON.stringify(item) : String(item))).join('; ');
}

function save(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, 10_000);
}

/** Saves every statement of the list as it is filtered and sorted now. */
export async function download(request: Request, format: 'csv' | 'json'): Promise<void> {
	const rows = (await client.ask({ kind: 'rows', request })).map(plain);
	if (format === 'json') {
		save('statements.json', 'application/json', `${JSON.stringify(rows, null, '\t')}\n`);
		return;
	}
	const columns = (Object.keys(rows[0] ?? {}) as (keyof ReturnType<typeof plain>)[]).filter((name) => name !== 'spans');
	save('statements.csv', 'text/csv;charset=utf-8', csvText([columns, ...rows.map((row) => columns.map((name) => cellOf(row[name])))]));
}
