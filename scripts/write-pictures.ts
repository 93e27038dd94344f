/**
 * Draws the share pictures of a built site into `share/`, where its corpus asks for them; a few at once, as the
 * renderer has threads of its own. `write-pictures.ts <dist>`.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { picturesOf } from '../src/pictures/pictures.ts';
import { pictureTools } from './picture-tools.ts';
import { graphIn } from './site-data.ts';

/** Pictures under way at once; more would only wait for the processor. */
const AT_ONCE = 3;

const [out = 'dist'] = process.argv.slice(2);
const graph = graphIn(out);

async function drawAll(): Promise<void> {
	const tools = await pictureTools();
	const pictures = picturesOf(graph);
	const work = async () => {
		for (const { path, draw } of pictures) {
			const file = join(out, path);
			mkdirSync(dirname(file), { recursive: true });
			await sharp(Buffer.from(draw(tools)))
				.png({ palette: true, colours: 64, effort: 1 })
				.toFile(file);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}

if (graph.corpus.extras.includes('pictures')) await drawAll();
