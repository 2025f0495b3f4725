/** Whether a Node version ("v20.20.2") is at least the one a range of the form ">=20.19.0" asks for.
 * @param {string} version
 * @param {string} range
 * @returns {boolean} */
export function meetsRange(version, range) {
  const has = numbers(version)
  const least = numbers(range)
  for (let place = 0; place < 3; place += 1) {
    const difference = (has[place] || 0) - (least[place] || 0)
    if (difference !== 0) return difference > 0
  }
  return true
}

/** What to say where Node is too old; undefined where it will do.
 * @param {string} version
 * @param {string} range
 * @returns {string | undefined} */
export function nodeComplaint(version, range) {
  if (meetsRange(version, range)) return undefined
  return (
    `Ponte needs Node ${range.replace('>=', '')} or newer, and this is ${version}.\n` +
    'Older versions cannot run the tools that build it.\n' +
    'Install a current Node from https://nodejs.org (npm comes with it) and run the command again.'
  )
}

/** @param {string} text */
function numbers(text) {
  return (text.match(/\d+/g) || []).map(Number)
}
