import { defineConfig } from 'astro/config';
import { reviewDesk } from './scripts/desk/desk.ts';
import { contentWatcher } from './src/loaders/content-watcher.ts';
import { interfaceLanguage } from './src/loaders/interface-language.ts';
import { shippedLicences } from './src/loaders/shipped-licences.ts';

/** Where the site will stand: `SITE` its origin, `BASE` a sub-path such as `/parallax`. */
const site = process.env.SITE ?? 'https://parallax.example';
const base = process.env.BASE ?? '/';

/** The order of the cascade's layers, said at the head of every sheet: a page's own may be loaded before the shared one. */
const layers = { postcssPlugin: 'layers', Once: (root, { parse }) => root.prepend(parse('@layer tokens, base, parts, pages, print;')) };

export default defineConfig({
	site,
	base,
	output: 'static',
	// A build has a cache of its own, so that two at once do not read each other's collections.
	...(process.env.PARALLAX_CACHE === undefined ? {} : { cacheDir: process.env.PARALLAX_CACHE }),
	trailingSlash: 'always',
	compressHTML: true,
	devToolbar: { enabled: false },
	build: { inlineStylesheets: 'never', format: 'directory' },
	prerenderConflictBehavior: 'error',
	integrations: [contentWatcher(), interfaceLanguage(process.env.PARALLAX_LANG ?? 'en'), reviewDesk(), shippedLicences()],
	security: {
		csp: {
			algorithm: 'SHA-256',
			directives: [
				"default-src 'none'",
				"img-src 'self'",
				"font-src 'self'",
				"connect-src 'self'",
				"worker-src 'self'",
				"manifest-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
				// Nothing becomes markup or a script in a browser but by the one policy of src/islands/tool/trusted.ts.
				"require-trusted-types-for 'script'",
				'trusted-types parallax',
			],
		},
	},
	vite: { build: { assetsInlineLimit: 0 }, css: { postcss: { plugins: [layers] } } },
});
