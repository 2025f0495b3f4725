const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml; charset=utf-8',
}

/** Content-Type of a file by the end of its name; unknown ends are plain bytes. */
export function contentTypeOf(file: string): string {
  const end = file.slice(file.lastIndexOf('.') + 1).toLowerCase()
  return types[end] ?? 'application/octet-stream'
}

/** Whether brotli or gzip makes such a file smaller; pictures and fonts are compressed already. */
export function isCompressible(contentType: string): boolean {
  return /^text\/|\bjson\b|\+xml|\/xml/.test(contentType)
}
