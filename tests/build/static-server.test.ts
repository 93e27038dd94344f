import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/host-headers.ts';
import { staticServer } from '../../scripts/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-served-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'topics'));
for (const [name, text] of [
	['404.html', 'no such page'],
	['index.html', 'front'],
	['topics/index.html', 'topics'],
	['data.json', '{}'],
	['_headers', '/*\n  X-One: all\n/*.json\n  X-One: json\n'],
] as const)
	writeFileSync(join(folder, name), text);

describe.each(['', '/parallax'])('a site under the base "%s"', (base) => {
	const server = staticServer({ folder, base });
	let origin = '';
	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(() => server.close());
	const get = (path: string) => fetch(origin + path, { redirect: 'manual' });

	test('leads to the page where the slash is missing, with its query', async () => {
		const answer = await get(`${base}/topics?q=1`);
		expect([answer.status, answer.headers.get('location')]).toEqual([308, `${base}/topics/?q=1`]);
		expect(await (await get(`${base}/topics/`)).text()).toBe('topics');
	});
	test.each(['/nosuch', '/nosuch/', '/%00', '/%zz', '/..%2f..%2fetc%2fpasswd', '//topics.example/'])(
		'answers %s with its own page',
		async (path) => {
			const answer = await get(base + path);
			expect([answer.status, await answer.text()]).toEqual([404, 'no such page']);
		},
	);
	test('sends the headers of its host', async () => {
		expect((await get(`${base}/data.json`)).headers.get('x-one')).toBe('json');
		expect((await get(`${base}/topics/`)).headers.get('x-one')).toBe('all');
		expect((await get(`${base}/nosuch`)).headers.get('x-one')).toBe('all');
	});
});

test('a header of a later block wins', () => {
	expect([...headersFor(parseHeaders('/a/*\n  X: 1\n  Y: 2\n# note\n/a/b.c\n  X: 3\n'), '/a/b.c')]).toEqual([
		['X', '3'],
		['Y', '2'],
	]);
	expect([...headersFor(parseHeaders('/a.b\n  X: 1\n'), '/aXb')]).toEqual([]);
});
