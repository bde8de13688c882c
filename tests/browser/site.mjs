import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The workbench as `npm start` shows it, built if it is not fresh, and one browser for everything that looks at it. */
export async function openSite() {
  const server = spawn(process.execPath, ['src/app/workbench/serve.mjs', '--no-open'], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(server);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ARGUMENTS,
  });
  const close = async () => {
    await browser.close();
    server.kill();
  };
  return { address, browser, close };
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.setEncoding('utf8');
    server.stdout.on('data', (text) => {
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\//u.exec(said);
      if (address !== null) resolve(address[0]);
    });
    server.on('exit', (code) => {
      reject(new Error(`the server ended with ${code}: ${said}`));
    });
  });
}
