/**
 * Runs a TypeScript module of this project: `node bin/run.js src/cli/build.ts --content DIR`. It is compiled first, with
 * all that it imports, into few files that start five times as fast; they are kept until a source changes.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const kept = join(root, '.cache', 'compiled')
/** Days after which goes what nobody ran. */
const keptFor = 7

/** Where sources are; tests are none, but the benchmarks use what sets them up. */
const sources = ['bin', 'src', 'layouts', 'bench', 'scripts', join('tests', 'setup')]

/** Modules that threads run. */
const threads = ['event-thread', 'site-thread']

const [, , named = ''] = process.argv
const module = resolve(root, named)
if (!statSync(module, { throwIfNoEntry: false })?.isFile())
  end(2, `Unexpected module “${named}”, expected one such as src/cli/build.ts`)
const entry = relative(root, module)
const code = hashOfSources()
// What is compiled names its sources by their paths, so a copy of the project needs its own.
const place = createHash('sha256').update(root).digest('hex').slice(0, 8)
const compiled = join(kept, `${entry.replace(/\W+/g, '-')}-${code}-${place}`)
if (!existsSync(compiled)) await compile()
touch(compiled)
// The module reads its own options, as if it had been run itself.
process.argv.splice(1, 2, module)
process.setSourceMapsEnabled(true)
await import(pathToFileURL(join(compiled, 'main.js')).href)

/** Changes with every source, styles among them as pages name them by what they hold, and with the packages. */
function hashOfSources() {
  const hash = createHash('sha256').update(process.version)
  for (const path of [...sources.flatMap(modulesAt), 'package-lock.json'])
    hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 16)
}

/** @param {string} path of a module, or of a folder of modules; there may be none */
function modulesAt(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat ? [path] : []
  const names = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).sort()
  return names.filter(name => /\.(?:[jt]sx?|css|svg)$/.test(name)).map(name => join(path, name))
}

async function compile() {
  // Under another name first, so that nobody runs what is half made.
  const fresh = `${compiled}.${randomUUID()}`
  try {
    await compileTo(fresh)
    renameSync(fresh, compiled)
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(compiled)) throw error
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  removeOld()
}

/** @param {string} folder */
async function compileTo(folder) {
  const { build } = await import('esbuild').catch(() => end(1, 'A package is missing: npm install gets it'))
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: module,
      ...Object.fromEntries(threads.map(name => [name, join(root, 'src', `${name}.ts`)])),
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // As modules, packages leave out what nobody uses of them.
    mainFields: ['module', 'main'],
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Without the sources, which are there: Node reads all of it at every start.
    sourcemap: true,
    sourcesContent: false,
    // What builds keep for later ones holds for this code alone.
    define: {
      'process.env.CONFERENCE_NOTES_CODE': JSON.stringify(code),
      'process.env.CONFERENCE_NOTES_COMPILED': JSON.stringify(compiled),
    },
    logLevel: 'error',
    plugins: [{ name: 'places', setup: keepPlaces }],
    // Packages in CommonJS ask for Node's own modules in this way.
    banner: {
      js: "import { createRequire as requireIn } from 'node:module'; const require = requireIn(import.meta.url);",
    },
  }).catch(failure => {
    // It has said already what is wrong in the sources, and where.
    if (failure.errors) process.exit(1)
    throw failure
  })
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
    /^(?:@asciidoctor\/core|chokidar|esbuild|fontkit|pagefind|playwright-core|satteri|sharp|tinypool|typescript)(?:\/|$)/
  build.onResolve({ filter: own }, ({ path }) => ({ path, external: true }))
}

/**
 * Says that it was needed just now.
 *
 * @param {string} path
 */
function touch(path) {
  const now = new Date()
  try {
    utimesSync(path, now, now)
  } catch {
    // Where nothing can be written, nothing goes for being old either.
  }
}

function removeOld() {
  for (const name of readdirSync(kept)) {
    const path = join(kept, name)
    // Another process may be at it, too.
    const { mtimeMs = Date.now() } = statSync(path, { throwIfNoEntry: false }) ?? {}
    if (Date.now() - mtimeMs > keptFor * 24 * 60 * 60 * 1000) rmSync(path, { recursive: true, force: true })
  }
}

/**
 * @param {number} status
 * @param {string} why
 * @returns {never}
 */
function end(status, why) {
  process.stderr.write(`${why}\n`)
  process.exit(status)
}
