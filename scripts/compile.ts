/**
 * `npm run package` runs this first: makes `dist/`, which is what the package has, for plain Node. Folders are as they are here,
 * so modules find styles and scripts in the same way.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')

rmSync(dist, { recursive: true, force: true })
execFileSync(process.execPath, [tsc, '--project', 'tsconfig.dist.json'], { cwd: root, stdio: 'inherit' })
for (const path of ['layouts/styles', 'layouts/scripts', 'LICENSE'])
  cpSync(join(root, path), join(dist, path), { recursive: true })
