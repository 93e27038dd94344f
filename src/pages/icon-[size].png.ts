import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { ICON_SIZES, PAPER } from '../indexes/manifest.ts';

/** The favicon as a picture, for home screens that draw no SVG; on paper, with the margin that a rounded mask leaves. */
export const getStaticPaths = () => ICON_SIZES.map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = async ({ params }) => {
	const size = Number(params['size']);
	const inside = Math.round(size * 0.64);
	const margin = Math.round((size - inside) / 2);
	const sign = await sharp(readFileSync('public/favicon.svg'), { density: 72 * 16 })
		.resize(inside, inside)
		.png()
		.toBuffer();
	const icon = await sharp({ create: { width: size, height: size, channels: 3, background: PAPER } })
		.composite([{ input: sign, left: margin, top: margin }])
		.png({ compressionLevel: 9, palette: true })
		.toBuffer();
	return new Response(new Uint8Array(icon));
};
