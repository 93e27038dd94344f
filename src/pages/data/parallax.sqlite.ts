import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { writeSqlite } from '../../indexes/tables/sqlite.ts';
import { tables } from '../../tables.ts';

export const GET: APIRoute = () => {
	const folder = mkdtempSync(join(tmpdir(), 'parallax-sqlite-'));
	try {
		const path = join(folder, 'parallax.sqlite');
		writeSqlite(tables, path);
		return new Response(readFileSync(path));
	} finally {
		rmSync(folder, { recursive: true });
	}
};
