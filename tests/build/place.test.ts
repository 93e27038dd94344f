import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { placeOf } from '../../scripts/build-place.ts';

const root = mkdtempSync(join(tmpdir(), 'parallax-place-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, 'src/deep'), { recursive: true });
mkdirSync(join(root, 'published'));
writeFileSync(join(root, 'file'), '');
symlinkSync(join(root, 'published'), join(root, 'link'));
symlinkSync(join(root, 'nowhere'), join(root, 'dangling'));

describe('where a site may be built', () => {
	test('a folder of the project, with or without a slash, has its neighbours beside it', () => {
		const place = { out: join(root, 'dist'), next: join(root, 'dist.next'), old: join(root, 'dist.old'), lock: join(root, 'dist.lock') };
		expect(placeOf('dist', root)).toEqual(place);
		expect(placeOf('dist/', root)).toEqual(place);
	});
	test('a link is followed, so that it stays a link and nothing is left inside what is published', () => {
		expect(placeOf('link', root)).toMatchObject({ out: join(root, 'published'), next: join(root, 'published.next') });
	});
	test.each([
		['.', 'holds the project itself'],
		['..', 'holds the project itself'],
		['src', 'is a part of the project'],
		['src/deep', 'is a part of the project'],
		['dist/../src', 'is a part of the project'],
		['file', 'is a file'],
		['dangling', 'leads nowhere'],
	])('%s is refused before anything is built', (wanted, why) => {
		expect(placeOf(wanted, root)).toContain(why);
	});
	test.skipIf(!existsSync('/dev/shm'))('a mount is refused, because it can be neither renamed nor replaced in one step', () => {
		expect(placeOf('/dev/shm', root)).toContain('is a file system of its own');
	});
});
