/** `npm run build`: one report of every mistake, or a whole new site in dist/. The last good site stays until the new one is complete. */
import { existsSync, mkdirSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { constants } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { furtherLanguages, keepPages } from './build-languages.ts';
import { takeLock } from './build-lock.ts';
import { clearTops, furtherPairs } from './build-pairs.ts';
import { type BuildPlace, placeOf } from './build-place.ts';
import { changed, clear, folderState, lackOf, publish } from './build-publish.ts';
import { type Ended, HEAP, runStep, Stopped } from './build-run.ts';
import { sourcesFolder } from './sources.ts';

const WANTED = process.env['PARALLAX_OUT'] ?? 'dist';
const CONTENT = resolve(process.env['PARALLAX_CONTENT'] ?? 'content');
/** Work of the one build of this checkout that may run; the next one clears what a killed one left. */
const WORK = resolve('.astro/build');

const said = (error: unknown) => (error instanceof Error ? error.message : String(error));
const stopping = new AbortController();

/** What went wrong in a step of the build, or null where nothing did. */
function failureOf(step: string, ended: Ended): string | null {
	if (typeof ended === 'string') return `${step} was ended by ${ended}, as happens where memory runs out`;
	return ended === 0 ? null : `${step} ended with ${ended}, see above`;
}

/** Says that the content is not what was built, or null where it is. */
function staleness(before: ReadonlyMap<string, string>): string | null {
	const file = changed(before, folderState(CONTENT));
	return file === null ? null : `${relative('.', file)} changed while the site was being built: build again`;
}

/** Builds beside the published folder, then puts the new one in its place by renaming. */
async function build(place: BuildPlace): Promise<number> {
	const { out, next, old } = place;
	// A build that was killed between the two renamings left the last good site under its other name.
	if (!existsSync(out) && existsSync(old)) await rename(old, out);
	// Where no site is published after all, the last good one is under its other name still.
	const leave = () => Promise.all([clear(next), clear(WORK), ...(existsSync(out) ? [clear(old)] : [])]);
	await leave();
	try {
		mkdirSync(WORK);
		const before = folderState(CONTENT);
		// The one parse, in a process of its own: what it holds in memory is gone before the site is built.
		const corpus = `${WORK}/corpus.json`;
		const checked = await runStep(['scripts/check-content.ts', '--to', corpus], stopping.signal);
		if (checked !== 0) return 1;
		const ended = await runStep([...HEAP, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', next], stopping.signal, {
			PARALLAX_CACHE: WORK,
			PARALLAX_CORPUS: corpus,
		});
		const reason =
			failureOf('Astro', ended) ??
			lackOf(next) ??
			(await writeBeside(next)) ??
			(await buildPairs(corpus, next)) ??
			(await buildLanguages(corpus, next)) ??
			staleness(before);
		if (reason === null) await publish(place);
		else console.error(`Nothing was published: ${reason}. ${WANTED} is as it was.`);
		return reason === null ? 0 : 1;
	} finally {
		await leave();
	}
}

/** What is written after the pages, each step a process of its own; what went wrong, or null. */
async function writeBeside(out: string, env?: Record<string, string>): Promise<string | null> {
	return (
		failureOf('What stands beside the pages', await runStep(['scripts/write-beside.ts', out], stopping.signal, env)) ??
		failureOf('Drawing the pictures', await runStep(['scripts/write-pictures.ts', out], stopping.signal, env))
	);
}

/** The pages of every further pair of sides, each below the site of the first; what went wrong, or null. */
async function buildPairs(corpus: string, next: string): Promise<string | null> {
	for (const { file, folder, env } of await furtherPairs(corpus)) {
		const out = join(next, folder);
		const astro = [...HEAP, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', out];
		const ended = await runStep(astro, stopping.signal, { PARALLAX_CACHE: join(WORK, folder), PARALLAX_CORPUS: file, ...env });
		const failed = failureOf(`Astro (${folder})`, ended) ?? (await writeBeside(out, env));
		if (failed !== null) return failed;
		await clearTops(out);
	}
	return null;
}

/** The pages in every further language of the interface, each below the site; what went wrong, or null. */
async function buildLanguages(corpus: string, next: string): Promise<string | null> {
	for (const lang of await furtherLanguages(corpus)) {
		const out = join(next, lang);
		const astro = [...HEAP, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', out];
		mkdirSync(out, { recursive: true });
		const env = { PARALLAX_CACHE: join(WORK, lang), PARALLAX_CORPUS: corpus, PARALLAX_LANG: lang };
		const failed = failureOf(`Astro (${lang})`, await runStep(astro, stopping.signal, env));
		if (failed !== null) return failed;
		await keepPages(out, next);
	}
	return null;
}

/** Takes a lock, or says why it can't be. */
async function lock(path: string, what: string, why: string): Promise<boolean> {
	try {
		await takeLock(path, what, stopping.signal);
		return true;
	} catch (error) {
		stopping.signal.throwIfAborted();
		console.error(`Nothing was built: ${why} can't be written, ${said(error)}`);
		return false;
	}
}

async function main(): Promise<number> {
	const place = placeOf(WANTED, process.cwd(), CONTENT);
	if (typeof place === 'string') {
		console.error(`Nothing was built: ${place}`);
		return 1;
	}
	// Astro 7.3 prerenders in one folder a checkout (.astro/), and two checkouts may publish to one place: one build at a time in each.
	if (!(await lock('.astro/build.lock', 'in this checkout', '.astro'))) return 1;
	if (!(await lock(place.lock, WANTED, WANTED))) return 1;
	const code = await build(place);
	if (code === 0 && sourcesFolder(undefined) !== null)
		console.log(
			`${WANTED} is private: it shows the source texts and is not to be published. For the public, build without PARALLAX_SOURCES.`,
		);
	if (code === 0 && process.env['SITE'] === undefined)
		console.log('SITE is not set: canonical links, the feed and citations say https://parallax.example.');
	return code;
}

// A second signal ends it at once.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort(new Stopped(signal)));
try {
	process.exitCode = await main();
} catch (error) {
	const stopped = error instanceof Stopped ? error.signal : null;
	console.error(stopped === null ? `Nothing was published: ${said(error)}` : `Stopped by ${stopped}. Nothing was published.`);
	process.exitCode = stopped === null ? 1 : 128 + constants.signals[stopped];
}
