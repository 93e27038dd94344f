import { expect, test } from '@playwright/test';
import { eachKind } from './pages.ts';

/** Names and words that run from right to left leave what stands beside them where it is. */

for (const path of eachKind())
	test(`${path}: a number after a name that runs the other way stays after it`, async ({ page }) => {
		await page.goto(path);
		const wrong = await page.evaluate(() => {
			const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
			const texts: Text[] = [];
			while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
			// What a record may hold in any script: names in links, whose side, whose words.
			const theirs = texts.filter(
				(text) => /^[^\d]*\p{L}{3}[^\d]*$/u.test(text.data) && text.parentElement?.matches('a, .quoted, b, strong, .who, .term, tspan'),
			);
			for (const text of theirs) text.data = text.data.replace(/[\p{L}'’ ]*\p{L}/gu, 'שם ארוך');
			const box = (node: Text, from: number, to: number) => {
				const range = document.createRange();
				range.setStart(node, from);
				range.setEnd(node, to);
				return range.getBoundingClientRect();
			};
			return theirs.flatMap((text) => {
				const next = texts[texts.indexOf(text) + 1];
				const number = /^[^\p{L}\d]*(\d+)/u.exec(next?.data ?? '');
				if (next === undefined || number === null) return [];
				const name = box(text, 0, text.data.length);
				const after = box(next, number[0].length - (number[1]?.length ?? 0), number[0].length);
				if (name.width === 0 || after.width === 0 || Math.abs(after.top - name.top) > name.height / 2) return [];
				return after.left >= name.right - 1 ? [] : [`${text.parentElement?.outerHTML.slice(0, 120)} ${next.data.slice(0, 20)}`];
			});
		});
		expect(wrong).toEqual([]);
	});
