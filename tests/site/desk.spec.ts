import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { portOf } from './ports.ts';

const root = resolve(import.meta.dirname, '../..');
const port = portOf('desk');
const at = `http://127.0.0.1:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'parallax-review-'));
const content = join(folder, 'content');
const file = join(content, 'articles/wire-report.md');
const record = () => readFileSync(file, 'utf8');
const drafted = readFileSync(join(root, 'tests/draft/texts/wire-report.md'), 'utf8');
const fresh = `${drafted.slice(0, drafted.lastIndexOf('\n:::\n'))}\n:::\n`;
let server: ChildProcess;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	test.setTimeout(120_000);
	cpSync(join(root, 'tests/corpus'), content, { recursive: true });
	cpSync(join(root, 'tests/draft/texts'), join(folder, 'sources'), { recursive: true });
	writeFileSync(file, fresh);
	const env = {
		...process.env,
		PARALLAX_CONTENT: content,
		PARALLAX_CACHE: join(folder, 'cache'),
		ASTRO_DEV_BACKGROUND: '0',
		ASTRO_TELEMETRY_DISABLED: '1',
	};
	const args = ['dev', '--ignore-lock', '--port', String(port), '--host', '127.0.0.1', '--sources', join(folder, 'sources')];
	server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], { cwd: root, env, stdio: 'ignore' });
	// A server that starts cold may start itself anew after its first page: it is there when it has answered for a while.
	await expect(async () => {
		for (let times = 0; times < 4; times += 1) {
			expect((await fetch(`${at}/desk/wire-report/`)).status).toBe(200);
			await new Promise((done) => setTimeout(done, 1000));
		}
	}).toPass({ timeout: 90_000 });
});

test.afterAll(() => {
	server.kill('SIGTERM');
	rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(() => writeFileSync(file, fresh));

async function open(page: Page): Promise<string[]> {
	const faults: string[] = [];
	page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('request', (request) => new URL(request.url()).host === `127.0.0.1:${port}` || faults.push(request.url()));
	await page.goto(`${at}/desk/wire-report/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coast guard blames neighbour for cut cable', { timeout: 60_000 });
	return faults;
}

const item = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words }).first();
const live = (page: Page) => page.getByRole('status');

test('a draft is changed and accepted by keyboard alone: the file has it, one undo takes it back', async ({ page }) => {
	test.setTimeout(150_000);
	const faults = await open(page);
	await expect(page.locator('.item:focus')).toContainText('Front matter');
	await page.keyboard.press('n');
	await expect(page.locator('.item:focus')).toContainText('Statement 1, draft');
	await expect(page.locator('.passage.now').first()).toContainText('coast guard accused Sundia on Tuesday');
	// It waits for words: accepting asks for them, and what is open is chosen, so that typing takes its place.
	await page.keyboard.press('a');
	await expect(live(page)).toContainText('waits for words');
	await page.keyboard.type('Sundia cut the cable');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Sundia cut an undersea cable in the Strait of Venn.');
	await page.keyboard.press('Control+Enter');
	await expect(live(page)).toContainText('Changed and accepted statement maroland-coast-guard-accuse-p2.');
	await expect(page.locator('.item:focus')).toContainText('actor that is declared');
	expect(record()).toBe(
		fresh
			.replace("[Maroland's coast guard: …]", "[Maroland's coast guard: Sundia cut the cable]")
			.replace('cue=accuse draft}\n… :q[pure fiction]', 'cue=accuse}\nSundia cut an undersea cable in the Strait of Venn.'),
	);
	await page.keyboard.press('u');
	await expect(live(page)).toContainText('Undone: Changed and accepted');
	expect(record()).toBe(fresh);
	expect(faults).toEqual([]);
});

test('a draft is set aside, and the cue that it leaves is passed over with a reason', async ({ page }) => {
	await open(page);
	await item(page, 'harlan-say-p4').or(item(page, 'Harlan said the tanker')).first().focus();
	await page.keyboard.press('x');
	await expect(live(page)).toContainText('Set aside statement harlan-say-p4.');
	expect(record()).not.toContain('harlan-say-p4');
	const gap = page.getByRole('article').filter({ hasText: 'cue `said` (say) in `Harlan said the tanker' });
	await gap.focus();
	await expect(page.locator('.gap.cue.now')).toHaveText('said');
	await page.keyboard.press('x');
	await page.keyboard.type('Told as a fact.');
	await page.keyboard.press('Enter');
	await expect(live(page)).toContainText('Set aside “said”.');
	expect(record()).toContain('::not-speech[Told as a fact.]{p=4 cue="said"}');
});

test('a file that changed on disk is not written over, and a refused act keeps what was typed', async ({ page }) => {
	test.setTimeout(90_000);
	await open(page);
	await item(page, 'brenn-deny').or(item(page, 'Sundian Foreign Minister Ilsa')).first().focus();
	await page.keyboard.press('c');
	await page.keyboard.type('no ship was near');
	const other = fresh.replace('## Paragraph 10', '## Words of somebody else');
	writeFileSync(file, other);
	await expect(live(page)).toContainText('changed on disk', { timeout: 15_000 });
	await page.keyboard.press('Control+Enter');
	await expect(live(page)).toContainText('Nothing is written: the file changed on disk since it was read.');
	expect(record()).toBe(other);
	await expect(page.getByLabel('Heading: the speaker')).toHaveValue('Brenn: no ship was near');
	await page.getByLabel('Content, our words').fill('No ship was **near**.');
	await page.keyboard.press('Control+Enter');
	await expect(live(page)).toContainText('Nothing is written, the record could not be read: Unexpected strong emphasis');
	expect(record()).toBe(other);
	await page.getByLabel('Content, our words').fill('No ship was near.');
	await page.keyboard.press('Control+Enter');
	await expect(live(page)).toContainText('Changed and accepted statement brenn-deny-p5.');
	expect(record()).toContain('## Words of somebody else');
});

test('a save in an editor shows at once, and the lines of a part are changed as they are written', async ({ page }) => {
	test.setTimeout(90_000);
	await open(page);
	// That a save of the record shows on the pages of the site is dev-server.spec's.
	writeFileSync(file, record().replace('## Paragraph 10', '## A heading just saved'));
	await expect(item(page, 'A heading just saved')).toBeVisible({ timeout: 20_000 });
	await item(page, 'A heading just saved').focus();
	await page.keyboard.press('l');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('## A heading of the desk');
	await page.keyboard.press('Control+Enter');
	await expect(live(page)).toContainText('Changed heading on line', { timeout: 20_000 });
	expect(record()).toBe(fresh.replace('## Paragraph 10', '## A heading of the desk'));
});

test('words of a record and of a source text are never markup', async ({ page }) => {
	const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
	writeFileSync(join(folder, 'sources/hostile.txt'), `A title\n\nHe said ${hostile} and left.\n`);
	writeFileSync(file, fresh.replace('wire-report.txt', 'hostile.txt').replace('note: Given.', `note: ${JSON.stringify(hostile)}`));
	await page.goto(`${at}/desk/wire-report/`);
	await expect(page.locator('.source').filter({ hasText: 'He said' })).toContainText('<script>document.title=2</script> and left.');
	expect(await page.locator('main img, main script').count()).toBe(0);
	await expect(page).toHaveTitle(/Review desk/);
	writeFileSync(join(folder, 'sources/hostile.txt'), '<html><body><p>He said no.</p></body></html>');
	await page.reload();
	await expect(page.getByText('The file holds HTML.')).toBeVisible();
});

test('another origin reads and writes nothing, nor does a request without the token', async ({ page }) => {
	const act = { article: 'wire-report', hash: '', act: { act: 'undo' } };
	const send = (headers: Record<string, string>) =>
		fetch(`${at}/desk/data/act/`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...headers },
			body: JSON.stringify(act),
		});
	expect((await send({})).status).toBe(403);
	const shell = await (await fetch(`${at}/desk/`)).text();
	const token = /name="desk-token" content="([^"]+)"/.exec(shell)?.[1] ?? '';
	expect((await send({ 'x-desk-token': token })).status).toBe(409);
	expect((await send({ 'x-desk-token': token, origin: 'http://127.0.0.1:9' })).status).toBe(403);
	// The dev server lets other local pages read its answers; the desk does not.
	await page.route('http://localhost:9/**', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }));
	await page.goto('http://localhost:9/');
	const read = await page.evaluate(
		(url) =>
			fetch(url).then(
				(answer) => answer.text(),
				() => 'not read',
			),
		`${at}/desk/`,
	);
	expect(read).not.toContain('desk-token');
});

test('the desk is in no build', () => {
	const dist = join(root, 'dist');
	const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
	expect(existsSync(join(dist, 'desk'))).toBe(false);
	const told = files
		.filter(({ name }) => /\.(?:html|js|css|json|xml|txt)$/.test(name) || name === '_headers')
		.filter(({ parentPath, name }) => /desk-token|x-desk|review desk|data-select/i.test(readFileSync(join(parentPath, name), 'utf8')));
	expect(told.map(({ parentPath, name }) => join(parentPath, name))).toEqual([]);
	expect(files.length).toBeGreaterThan(100);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing at the desk, ${colorScheme}, wide and narrow, list, record and open form`, async ({ browser }) => {
		test.setTimeout(240_000);
		for (const width of [1280, 320]) {
			const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
			const page = await context.newPage();
			const axe = async () => (await new AxeBuilder({ page }).analyze()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`);
			await page.goto(`${at}/desk/`);
			await expect(page.getByRole('link', { name: 'Coast guard blames neighbour for cut cable' })).toBeVisible();
			expect(await axe()).toEqual([]);
			await open(page);
			expect(await axe()).toEqual([]);
			await page.keyboard.press('n');
			await page.keyboard.press('c');
			await expect(page.getByRole('button', { name: 'Save and accept' })).toBeVisible();
			expect(await axe()).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
			await context.close();
		}
	});
