import { escapeXml } from '../../src/text/markup.ts';

/** What the page may load: its own script and style, answers of the same server, and no markup made of text. */
export const DESK_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"font-src 'self'",
	"img-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join('; ');

/** The empty page of the desk: no word of a record or of a source text stands in it; its script asks for them and puts them in as text. */
export function deskShell(base: string, token: string): string {
	const at = (path: string) => escapeXml(`${base}${path}`);
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width" />
		<meta name="desk-token" content="${escapeXml(token)}" />
		<meta name="desk-base" content="${at('desk/')}" />
		<meta name="robots" content="noindex" />
		<title>Review desk</title>
		<link rel="icon" href="${at('favicon.svg')}" type="image/svg+xml" />
		<link rel="stylesheet" href="${at('src/desk/page/desk.css')}" />
		<script type="module" src="${at('src/desk/page/desk.ts')}"></script>
	</head>
	<body>
		<header class="desk-head">
			<a class="brand" href="${at('desk/')}">Review desk</a>
			<a href="${at('')}">The site</a>
		</header>
		<main id="main"><p class="mute">Reading…</p><noscript><p>The review desk is a tool of the development server and needs JavaScript.</p></noscript></main>
		<p id="live" role="status"></p>
	</body>
</html>
`;
}
