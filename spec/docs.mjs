// @ts-check
// dist/openapi.json → docs/reference.html: one page that needs no server, no network and no other file.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));
const [input = path.join(root, 'dist', 'openapi.json'), output = path.join(root, 'docs', 'reference.html')] =
  process.argv.slice(2);

const document = read(input);
if (document !== undefined) {
  const redoc = createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js');
  const html = page(JSON.parse(document), readFileSync(redoc, 'utf8'));
  mkdirSync(path.dirname(output), { recursive: true });
  writeFileSync(output, html);
  const size = (Buffer.byteLength(html) / 1e6).toFixed(1);
  console.log(`${path.relative(path.dirname(root), output)}  ${size} MB, open it in a browser`);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    console.error(`There is no ${file}. Build the spec first: pnpm build`);
    process.exitCode = 1;
    return undefined;
  }
}

/**
 * @param {{ info: { title: string } }} document
 * @param {string} script
 */
function page(document, script) {
  // The policy lets nothing in or out: Redoc would load a logo from elsewhere.
  const policy =
    "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src data:";
  const options = {
    hideDownloadButtons: true,
    jsonSamplesExpandLevel: 4,
    requiredPropsFirst: true,
    showExtensions: ['x-rate-limits'],
    theme: {
      typography: { fontFamily: 'system-ui, sans-serif', headings: { fontFamily: 'system-ui, sans-serif' } },
    },
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${document.info.title}</title>
<style>body { margin: 0 }</style>
</head>
<body>
<div id="reference"></div>
<script>${inScript(script)}</script>
<script>Redoc.init(${inScript(JSON.stringify(document))}, ${inScript(JSON.stringify(options))}, window.document.getElementById('reference'));</script>
</body>
</html>
`;
}

/**
 * Text that can stand in a script element: nothing in it ends the element.
 * @param {string} text
 */
function inScript(text) {
  return text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
