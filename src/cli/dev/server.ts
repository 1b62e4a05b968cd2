import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { lookup } from 'mrmime'
import sirv, { type RequestHandler } from 'sirv'
import { ownFolder, type Preview } from './preview.ts'

/** A server of the newest preview. */
export interface PreviewServer {
  /** The address of the home page. */
  address: string
  /** Shows another preview from now on, and tells the browsers that look at the one before. */
  show(preview: Preview): void
  /** Tells browsers to fetch the styles anew. */
  showStyles(): void
}

/** Where to listen, and where the files are that previews make. */
export interface ServerOptions {
  port: number
  output: string
}

/** Serves a preview to this machine alone, at the port or at the next one that is free. */
export async function servePreview(first: Preview, { port, output }: ServerOptions): Promise<PreviewServer> {
  let preview = first
  const listeners = new Set<ServerResponse>()
  const folders = foldersOf(output)
  const tell = (response: ServerResponse, event: string, data: object = {}) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)

  const server = createServer((request, response) => {
    const path = pathBelow(preview.basePath, request.url)
    if (path === null) return redirect(response, preview.basePath)
    if (path !== `${ownFolder}events`) return void answer(request, response, { path, preview, folders })
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    // A command that starts anew is back within a second.
    response.write('retry: 300\n')
    tell(response, 'build', newsOf(preview))
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
  })
  const taken = await listen(server, port)
  return {
    address: `http://localhost:${taken}${first.basePath}`,
    show(next) {
      preview = next
      for (const listener of listeners) tell(listener, 'build', newsOf(next))
    },
    showStyles() {
      for (const listener of listeners) tell(listener, 'styles')
    },
  }
}

function newsOf({ build, counts }: Preview): object {
  return { build, counts }
}

/** Files that are served as they are, by the beginnings of their paths. */
type Folders = { path: string; serve: RequestHandler }[]

function foldersOf(output: string): Folders {
  const layouts = (name: string) => fileURLToPath(new URL(`../../../layouts/${name}`, import.meta.url))
  const folder = (path: string, from: string) => ({ path, serve: sirv(from, { dev: true }) })
  return [
    folder('assets/', layouts('styles')),
    folder('assets/', layouts('scripts')),
    folder(ownFolder, layouts('preview')),
    folder('', output),
  ]
}

/** The path of a request below the base path, decoded; null where it is elsewhere. */
function pathBelow(basePath: string, address = '/'): string | null {
  const [pathname = ''] = address.split(/[?#]/, 1)
  if (!pathname.startsWith(basePath)) return null
  try {
    return decodeURIComponent(pathname.slice(basePath.length))
  } catch {
    return pathname.slice(basePath.length)
  }
}

interface Asked {
  path: string
  preview: Preview
  folders: Folders
}

/** How pages call styles and scripts, which are served as they are now; the name ends in a hash of what it was. */
const publishedAsset = /^(assets\/[\w-]+)\.[0-9a-f]{8}(?=\.\w+$)/

/** What was rendered comes first, then what is made on demand, then files that are served as they are. */
async function answer(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void> {
  const { path, preview } = asked
  try {
    const page = path.replace(/(?:^|\/)$/, '$&index.html')
    const text = preview.text(page)
    if (text !== null) return send(response, { text, type: typeOf(page) })
    if (preview.text(`${path}/index.html`) !== null)
      return redirect(response, `${preview.basePath}${encodeURI(path)}/`)
    await preview.made.make(path)
    serveFile(request, response, { ...asked, path: path.replace(publishedAsset, '$1') })
  } catch (error) {
    // What stops one page must not end the preview of all others.
    process.stderr.write(`${path}: ${error instanceof Error ? error.stack : error}\n`)
    send(response, {
      text: 'This page cannot be made; the terminal says why.',
      type: 'text/plain',
      status: 500,
    })
  }
}

function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  { path, preview, folders: [folder, ...others] }: Asked,
): void {
  const next = () => serveFile(request, response, { path, preview, folders: others })
  if (!folder) {
    send(response, { text: preview.text('404.html') ?? '', type: 'text/html', status: 404 })
  } else if (path.startsWith(folder.path)) {
    request.url = `/${encodeURI(path.slice(folder.path.length))}`
    folder.serve(request, response, next)
  } else next()
}

function typeOf(path: string): string {
  return lookup(path) ?? 'text/plain'
}

interface Sent {
  text: string
  type: string
  status?: number
}

function send(response: ServerResponse, { text, type, status = 200 }: Sent): void {
  response.writeHead(status, { 'Content-Type': `${type};charset=utf-8`, 'Cache-Control': 'no-store' })
  response.end(text)
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to })
  response.end()
}

/** How many ports are tried where one is taken. */
const portsTried = 20

async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; ; tried++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(tried, '127.0.0.1', resolve)
      })
      return (server.address() as AddressInfo).port
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!isTaken || tried >= port + portsTried) throw error
    } finally {
      server.removeAllListeners('error')
    }
  }
}
