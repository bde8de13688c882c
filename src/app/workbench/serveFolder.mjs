import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The page's own policy, and what only a header can say. */
function policyOf(folder) {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/u.exec(page) ?? [];
  if (policy === undefined) throw new Error('the page has no policy');
  return `${policy}; frame-ancestors 'none'`;
}

const LOOPBACK = '127.0.0.1';

/** Serves a folder to this machine only, at the wanted port or, where that is taken, at a free one; the address. */
export async function serveFolder(folder, wanted) {
  const headers = { ...HEADERS, 'Content-Security-Policy': policyOf(folder) };
  const files = sirv(folder, {
    dev: false,
    etag: true,
    setHeaders: (response, name) => {
      for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
      // Names of all files but the page hold a sign of what is in them.
      response.setHeader(
        'Cache-Control',
        name.endsWith('.html') || name === '/' ? 'no-cache' : 'max-age=31536000, immutable',
      );
    },
  });
  const server = createServer((request, response) => {
    // Only under its own name: another site must not reach it by pointing a name of its own here.
    if (!isOwnName(request.headers.host)) {
      response.writeHead(403).end();
      return;
    }
    files(request, response, () => response.writeHead(404, HEADERS).end());
  });
  await listen(server, wanted).catch((error) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return listen(server, 0);
  });
  return `http://${LOOPBACK}:${server.address().port}/`;
}

function isOwnName(host = '') {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(host);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
