import { chromium } from '@playwright/test';
const [, , origin, prefix, ...paths] = process.argv;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [width, scheme] of [[390,'light'],[1280,'dark'],[1280,'light'],[360,'dark']] as const) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
  const errors: string[] = [];
  page.on('pageerror', e => errors.push(e.message));
  for (const path of paths) {
    await page.goto(origin + path, { waitUntil: 'load' });
    await page.waitForTimeout(300);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.screenshot({ path: `/tmp/shots/${prefix}${path.replaceAll('/', '_').slice(0,60)}-${width}-${scheme}.png`, fullPage: true });
    console.log(width, scheme, path, over, errors.join('|'));
  }
  await page.close();
}
await browser.close();
