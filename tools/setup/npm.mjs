/** How to start npm as a child process: the very npm that started this program where there is one, so that no second
 *  version gets a say; else the one on the path, which Windows only finds through its shell.
 * @param {{ readonly [name: string]: string | undefined }} env
 * @param {string} platform
 * @returns {{ readonly command: string, readonly args: readonly string[], readonly shell: boolean }} */
export function npmCommand(env, platform) {
  const own = env.npm_execpath
  if (own?.endsWith('.js')) return { command: process.execPath, args: [own], shell: false }
  return { command: 'npm', args: [], shell: platform === 'win32' }
}
