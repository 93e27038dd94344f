import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { z } from 'zod';

const SITE = 'https://parallax.example';
const STATEMENT = 'peskov-sides-with-unfriendly';
const ISSUE = 'who-harms-relations';

/** oEmbed 1.0, section 2.3.4.4: what a document of type `rich` must and may have. */
const OEmbed = z.strictObject({
	version: z.literal('1.0'),
	type: z.literal('rich'),
	title: z.string().min(1),
	provider_name: z.string().min(1),
	provider_url: z.url(),
	cache_age: z.int().positive(),
	html: z.string().min(1),
	width: z.int().positive(),
	height: z.int().positive(),
});

/** A bare page of another site that holds some HTML, until the test ends. */
async function otherSite(body: string): Promise<{ address: string; close: () => void }> {
	const server = createServer((_, response) =>
		response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><html lang="en"><title>Elsewhere</title>${body}`),
	);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** What a page offers to copy, and the document that it names, from the site as the test serves it. */
async function offered(page: Page, path: string, baseURL: string) {
	await page.goto(path);
	const quotation = (await page.locator('pre.quotation').textContent()) ?? '';
	const found = (await page.locator('link[type="application/json+oembed"]').getAttribute('href')) ?? '';
	const document = OEmbed.parse(await (await page.request.get(found.replace(SITE, baseURL))).json());
	return { quotation, frame: document.html.replace(SITE, baseURL), document };
}

for (const [path, words, heading] of [
	[`/statements/${STATEMENT}/`, /“unfortunately, .*”[\s\S]*Dmitry Peskov \(direct words, in translation; .*via Regnum/, 'Peskov: Japan'],
	[`/issues/${ISSUE}/`, /Moscow: .*Dmitry Peskov.*[\s\S]*Tokyo: /, 'Whose course'],
] as const)
	test(`${path} is copied as a quotation that stands without us, and shown in a frame that any site may have`, async ({
		page,
		baseURL,
	}) => {
		const { quotation, frame, document } = await offered(page, path, baseURL ?? '');
		const other = await otherSite(`<p>Ours.</p>${quotation}${frame}`);
		try {
			const errors: string[] = [];
			page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
			await page.goto(other.address);
			await expect(page.locator('blockquote')).toHaveText(words);
			await expect(page.locator('blockquote a').last()).toHaveAttribute('href', `${SITE}${path}`);
			const inside = page.frameLocator('iframe');
			await expect(inside.locator('h1')).toContainText(heading);
			const tall = await inside.locator('html').evaluate((html) => html.scrollHeight);
			expect(tall).toBeLessThanOrEqual(document.height);
			expect(errors).toEqual([]);
			const [opened] = await Promise.all([
				page.context().waitForEvent('page'),
				inside.locator('main > .small:last-child a').first().click(),
			]);
			expect(
				new URL(opened.url() === 'about:blank' ? await opened.waitForURL(/\/\w/).then(() => opened.url()) : opened.url()).pathname,
			).toBe(path);
		} finally {
			other.close();
		}
	});

test('no other page may stand in a frame', async ({ page, baseURL }) => {
	for (const path of ['/', `/statements/${STATEMENT}/`, `/issues/${ISSUE}/`, '/search/']) {
		const other = await otherSite(`<iframe src="${baseURL}${path}"></iframe>`);
		const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
		await page.goto(other.address);
		await refused;
		other.close();
	}
});
