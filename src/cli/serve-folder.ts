import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

/** A running server of a folder's files. */
export interface FileServer {
  /** Without a trailing slash. */
  origin: string
  close: () => Promise<void>
}

/** Where to listen; without a port, on a free one. */
export interface ServeOptions {
  port?: number
  /** What all answers are sent with. */
  headers?: Record<string, string>
}

/** Serves a folder as a static host does, its 404 page included; files are read anew for each request. */
export async function serveFolder(
  folder: string,
  { port = 0, headers = {} }: ServeOptions = {},
): Promise<FileServer> {
  const files = sirv(folder, { dev: true })
  const notFound = join(folder, '404.html')
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      if (existsSync(notFound)) createReadStream(notFound).pipe(response)
      else response.end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const close = () => new Promise<void>(resolve => server.close(() => resolve()))
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close }
}
