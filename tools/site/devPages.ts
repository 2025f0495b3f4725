import type { Plugin } from 'vite'

/** The development server's pages: made afresh from data/ at each request, as the build makes them. */
export function devPages(): Plugin {
  return {
    name: 'ponte-dev-pages',
    apply: 'serve',
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          const path = (request.originalUrl ?? '/').split('?')[0] ?? '/'
          try {
            // Loaded by the server's own graph, so that a change in src/ or data/ is seen at the next request.
            const { makeSite } = await server.ssrLoadModule('/tools/site/makeSite.ts')
            const { pageHtml } = await server.ssrLoadModule('/tools/site/pageHtml.ts')
            const { readFile } = await import('node:fs/promises')
            const { pages, output } = await makeSite(`${server.config.root}/data`)
            const address = decodeURI(path)
              .replace(/^\//, '')
              .replace(/index\.html$/, '')
            const file = output.get(address)
            if (file !== undefined) {
              response.setHeader('content-type', 'application/json; charset=utf-8')
              response.end(file)
              return
            }
            const page = pages.find(
              (one: { address: string }) => one.address === address || `${one.address}` === `${address}/`,
            )
            if (!page) {
              next()
              return
            }
            const template = await server.transformIndexHtml(
              path,
              await readFile(
                `${server.config.root}/${page.data.language === 'it' ? 'index.it.html' : 'index.html'}`,
                'utf8',
              ),
            )
            response.setHeader('content-type', 'text/html; charset=utf-8')
            response.end(pageHtml(template, page))
          } catch (error) {
            next(error)
          }
        })
      }
    },
  }
}
