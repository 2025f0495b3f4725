/** The worker's name. It stands at the site's root, for it may keep nothing above its own folder. */
export const workerFile = 'sw.js'
