import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** A running server of a folder's files. */
export interface FileServer {
  /** Without a trailing slash. */
  origin: string
  close: () => Promise<void>
}

/** Serves a folder as a static host does, on a free port. */
export async function serveFolder(folder: string): Promise<FileServer> {
  const files = sirv(folder)
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404
      response.end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => new Promise<void>(resolve => server.close(() => resolve()))
  return { origin: `http://127.0.0.1:${port}`, close }
}
