import type { SaveFormat } from '../../search/engine/messages.ts';
import type { Request } from '../../search/engine/run.ts';
import { href } from '../../site.ts';
import { client } from './client.ts';

const TYPES: Readonly<Record<SaveFormat, string>> = { csv: 'text/csv;charset=utf-8', json: 'application/json' };

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

/** Saves every statement of the list as it is filtered and sorted now, each as the data file has it. */
export async function download(request: Request, format: SaveFormat): Promise<void> {
	const name = `statements.${format}`;
	const file = new URL(href(`/data/${name}`), location.href).href;
	save(name, TYPES[format], await client.ask({ kind: 'save', request, format, file }));
}
