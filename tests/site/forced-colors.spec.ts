import { expect, type Locator, type Page, test } from '@playwright/test';
import { allPages } from './pages.ts';

/** Where the system chooses all colours: each state that is otherwise a colour changes what is drawn, and what is drawn can be seen. */

interface Drawn {
	/** Colours by how much of the picture they fill, the most first. */
	colours: [colour: string, share: number][];
}

/** What an element looks like, read from its picture. */
async function drawn(page: Page, element: Locator): Promise<Drawn> {
	await element.scrollIntoViewIfNeeded();
	const { x, y, width, height } = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	// Its edges fall between pixels and mix with what stands around it.
	const edge = Math.min(width, height) > 8 ? 2 : 0;
	const clip = { x: x + edge, y: y + edge, width: width - 2 * edge, height: height - 2 * edge };
	const picture = (await page.screenshot({ animations: 'disabled', caret: 'hide', clip })).toString('base64');
	// The site's policy lets no page of it read this.
	const reader = await page.context().newPage();
	const result = await reader.evaluate(async (data) => {
		const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
		const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
		canvas?.drawImage(bitmap, 0, 0);
		const { data: bytes } = canvas?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: new Uint8ClampedArray() };
		const counts = new Map<string, number>();
		for (let at = 0; at < bytes.length; at += 4) {
			const colour = `${bytes[at]},${bytes[at + 1]},${bytes[at + 2]}`;
			counts.set(colour, (counts.get(colour) ?? 0) + 1);
		}
		return [...counts].sort((a, b) => b[1] - a[1]).map(([colour, count]): [string, number] => [colour, (count * 4) / bytes.length]);
	}, picture);
	await reader.close();
	return { colours: result };
}

function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = colour.split(',').map((part) => {
		const c = Number(part) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The strongest contrast between what fills most of a picture and whatever else fills at least so much of it. */
function contrast({ colours }: Drawn, least = 0.01): number {
	const ground = luminance(colours[0]?.[0] ?? '0,0,0');
	const others = colours.slice(1).filter(([, share]) => share >= least);
	return Math.max(
		1,
		...others.map(([colour]) => luminance(colour)).map((l) => (Math.max(l, ground) + 0.05) / (Math.min(l, ground) + 0.05)),
	);
}

/** How much of a picture has another colour than in another. */
function difference(a: Drawn, b: Drawn): number {
	const [one, two] = [new Map(a.colours), new Map(b.colours)];
	return (
		[...new Set([...one.keys(), ...two.keys()])].reduce(
			(sum, colour) => sum + Math.abs((one.get(colour) ?? 0) - (two.get(colour) ?? 0)),
			0,
		) / 2
	);
}

const topic = allPages().find((path) => /^\/topics\/[^/]+\/$/.test(path)) ?? '';
const palette = async (page: Page) => {
	await page.keyboard.press('/');
	await page.getByRole('combobox').fill('japan');
	await page.getByRole('option').first().waitFor();
	await page.keyboard.press('ArrowDown');
};

/** States: where they stand, and what takes them away. */
const STATES: readonly {
	name: string;
	path: string;
	open?: (page: Page) => Promise<void>;
	element: string;
	without: (element: Element) => void;
}[] = [
	{
		name: 'the option of the palette that is active',
		path: '/topics/',
		open: palette,
		element: '.palette [aria-selected="true"]',
		without: (element) => element.setAttribute('aria-selected', 'false'),
	},
	{
		name: 'a matched word in the palette',
		path: '/topics/',
		open: palette,
		element: '.palette [aria-selected="false"] mark >> nth=0',
		without: (element) =>
			element.replaceWith(Object.assign(document.createElement('span'), { id: 'without', textContent: element.textContent })),
	},
	{
		name: 'a matched word in the option that is active',
		path: '/topics/',
		open: palette,
		element: '.palette [aria-selected="true"] mark >> nth=0',
		without: (element) =>
			element.replaceWith(Object.assign(document.createElement('span'), { id: 'without', textContent: element.textContent })),
	},
	{
		name: 'the side that is chosen',
		path: topic,
		element: '.seg label:has(:checked) >> nth=0',
		without: (element) => {
			for (const input of element.querySelectorAll('input')) input.checked = false;
		},
	},
	{
		name: 'the view that is chosen',
		path: '/network/',
		element: '.switch [aria-current]',
		without: (element) => element.removeAttribute('aria-current'),
	},
	{
		name: 'the part of the site',
		path: '/topics/',
		element: '.masthead nav [aria-current] >> nth=0',
		without: (element) => element.removeAttribute('aria-current'),
	},
	{
		name: 'a control that is off',
		path: '/timeline/',
		open: async (page) => {
			await page.waitForSelector('[data-do=back][aria-disabled=true]');
		},
		element: '[data-do=back] >> nth=0',
		without: (element) => element.setAttribute('aria-disabled', 'false'),
	},
];

/** Shapes that are nothing but colour. */
const SHAPES: readonly [name: string, path: string, element: string, least: number][] = [
	['a half disc', topic, '.who:has(.disc) >> nth=0', 0.02],
	['the marks of the timeline', '/timeline/', '.detail svg.chart >> nth=0', 0.003],
	['the overview', '/timeline/', '.over svg >> nth=0', 0.003],
	['the lines of the network', '/network/', 'px-network svg.chart >> nth=0', 0.003],
	['the bars of a comparison', '/compare/', '.matrix .share >> nth=0', 0.01],
	['the edge of a statement', topic, '.bar >> nth=0', 0.003],
	['the relays of a statement', '/statements/', 'main .mark >> nth=0', 0.02],
];

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme, forcedColors: 'active', viewport: { width: 1280, height: 900 } });

		for (const { name, path, open, element, without } of STATES)
			test(`${name} is seen to be so`, async ({ page }) => {
				await page.goto(path);
				await open?.(page);
				const one = page.locator(element);
				const box = await one.elementHandle();
				// A line below words must not pass for the words.
				if (element.includes('mark')) await one.evaluate((mark: HTMLElement) => mark.style.setProperty('border', '0'));
				const before = await drawn(page, one);
				expect(contrast(before, 0.003), 'its words can be read').toBeGreaterThanOrEqual(4.5);
				await box?.evaluate(without);
				// A handle, because the state's own selector finds it no more.
				await box?.evaluate((one) => one.isConnected && one.setAttribute('id', 'without'));
				expect(difference(before, await drawn(page, page.locator('#without'))), 'it looks as it does without the state').toBeGreaterThan(
					0.02,
				);
			});

		for (const [name, path, element, least] of SHAPES)
			test(`${name} is seen`, async ({ page }) => {
				await page.goto(path);
				expect(contrast(await drawn(page, page.locator(element)), least)).toBeGreaterThanOrEqual(3);
			});
	});
}
