/**
 * Draws the add-in's icons: a PNG of every size Excel asks for beside each drawing. Run after a drawing changed:
 *   node assets/icons.mjs        (CHROMIUM names the browser; /usr/bin/chromium by default)
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const assets = path.dirname(fileURLToPath(import.meta.url));
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
/** Lists of add-ins show the icon larger. */
const LISTED = [96, 128];

const drawings = [
  { file: path.join(assets, 'icon.svg'), sizes: [...RIBBON, ...LISTED] },
  ...readdirSync(path.join(assets, 'ribbon'))
    .filter((name) => name.endsWith('.svg'))
    .map((name) => ({ file: path.join(assets, 'ribbon', name), sizes: RIBBON })),
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
try {
  const page = await browser.newPage();
  for (const { file, sizes } of drawings) {
    const drawing = readFileSync(file, 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(file.replace(/\.svg$/u, `-${size}.png`), png);
    }
  }
} finally {
  await browser.close();
}
