import { createServer, type Server } from 'node:http'

/** Starts the server on the first free port from `first` on and returns that port; 0 lets the system choose.
 *  Throws with a remedy after `tries` taken ports, and at once where the reason is another one. */
export async function listen(server: Server, first: number, host = '127.0.0.1', tries = 20): Promise<number> {
  for (let port = first; port < first + tries && port <= 65_535; port += 1) {
    const found = await listenOn(server, port, host)
    if (found !== 'taken') return found
  }
  throw new Error(
    `The site cannot be served: ${tries === 1 ? `port ${first} is` : `ports ${first} to ${first + tries - 1} are`} taken.\n` +
      'End a program that uses one, or name another port: PORT=5000 npm start',
  )
}

function listenOn(server: Server, port: number, host: string): Promise<number | 'taken'> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('taken')
      else {
        reject(
          new Error(
            `The site cannot be served on ${host}, port ${port}: ${error.message}.\n` +
              'Name another port: PORT=5000 npm start',
          ),
        )
      }
    }
    server.once('error', failed)
    server.listen(port, host, () => {
      server.removeListener('error', failed)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** Reads a PORT setting. Throws where it is not a port. */
export function toPort(text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(
    `PORT is "${text}", which is not a port. Set it to a number from 1 to 65535, or leave it out.`,
  )
}

/** A port that is free now, for a server that another process is about to start. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server, 0)
  await new Promise((resolve) => server.close(resolve))
  return port
}
