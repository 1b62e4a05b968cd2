/**
 * Runs a TypeScript module of this project: `node bin/run.js src/cli/build.ts --content DIR`. It is compiled first, with
 * all that it imports, into few files that start five times as fast; they are kept until a source changes.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const kept = join(root, '.cache', 'compiled')
/** Days after which goes what nobody ran. */
const keptFor = 7

const [, , entry = ''] = process.argv
const compiled = join(kept, `${entry.replace(/\W+/g, '-')}-${hashOfSources()}`)
if (!existsSync(compiled)) await compile()
const now = new Date()
utimesSync(compiled, now, now)
// The module reads its own options, as if it had been run itself.
process.argv.splice(1, 2, join(root, entry))
process.setSourceMapsEnabled(true)
await import(pathToFileURL(join(compiled, 'main.js')).href)

/** Changes with every source, and with the packages. */
function hashOfSources() {
  const hash = createHash('sha256').update(process.version)
  for (const folder of ['bin', 'src', 'layouts', 'bench', 'scripts'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.[jt]sx?$/.test(name)) hash.update(name).update(readFileSync(join(root, folder, name)))
  return hash
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
    .slice(0, 16)
}

async function compile() {
  const { build } = await import('esbuild')
  // Under another name first, so that nobody runs what is half made.
  const fresh = `${compiled}.${randomUUID()}`
  await build({
    absWorkingDir: root,
    entryPoints: { main: entry },
    outdir: fresh,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    logLevel: 'error',
    plugins: [{ name: 'places', setup: keepPlaces }],
    // Packages in CommonJS ask for Node's own modules in this way.
    banner: {
      js: "import { createRequire as requireIn } from 'node:module'; const require = requireIn(import.meta.url);",
    },
  })
  try {
    renameSync(fresh, compiled)
  } catch {
    // Another process was faster.
    rmSync(fresh, { recursive: true, force: true })
  }
  removeOld()
}

/**
 * Modules find files by their own place, so they keep it; and packages that are not only JavaScript stay where they are.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function keepPlaces(build) {
  build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8')
      .replaceAll('import.meta.dirname', JSON.stringify(join(path, '..')))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    loader: path.endsWith('x') ? 'tsx' : 'ts',
  }))
  const own =
    /^(?:@11ty\/eleventy|@asciidoctor\/core|chokidar|esbuild|fontkit|pagefind|playwright-core|sharp|typescript)(?:\/|$)/
  build.onResolve({ filter: own }, ({ path }) => ({ path, external: true }))
}

function removeOld() {
  for (const name of readdirSync(kept)) {
    const path = join(kept, name)
    if (Date.now() - statSync(path).mtimeMs > keptFor * 24 * 60 * 60 * 1000)
      rmSync(path, { recursive: true, force: true })
  }
}
