const first = Number(process.env['PARALLAX_PORT'] ?? 4391);

/** Who is served where in the browser tests: one port each, from `PARALLAX_PORT` on. */
const SERVED = ['site', 'hostile', 'life', 'languages', 'rightwards', 'threeSides', 'desk', 'dev'] as const;

export const portOf = (name: (typeof SERVED)[number]): number => first + SERVED.indexOf(name);
