import { spawn } from 'node:child_process'

/** How a child ended: its exit code, or the reason why it has none.
 * @typedef {{ readonly code: number, readonly problem?: string }} Ending */

/** Runs a program to its end with its output shown and no input. Signals that end this program end the child and its
 *  own children too, and so does the time limit. Never rejects: a program that cannot start is an ending as well.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ readonly cwd: string, readonly env?: NodeJS.ProcessEnv, readonly shell?: boolean, readonly limitMs?: number, readonly quiet?: boolean }} options
 * @returns {Promise<Ending>} */
export function runChild(command, args, options) {
  return new Promise((resolve) => {
    // A group of its own on POSIX, so that grandchildren (npm → runner → browser) can be ended together.
    const grouped = process.platform !== 'win32'
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      shell: options.shell ?? false,
      detached: grouped,
      stdio: options.quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
    })
    let overdue = false
    /** @param {NodeJS.Signals} signal */
    const end = (signal) => {
      if (child.pid === undefined) return
      try {
        if (grouped) process.kill(-child.pid, signal)
        else child.kill(signal)
      } catch {
        // It has ended in the meantime.
      }
    }
    const interrupted = () => {
      end('SIGTERM')
      process.exit(130)
    }
    process.once('SIGINT', interrupted)
    process.once('SIGTERM', interrupted)
    const timer = options.limitMs
      ? setTimeout(() => {
          overdue = true
          end('SIGKILL')
        }, options.limitMs)
      : undefined
    /** @param {Ending} ending */
    const settle = (ending) => {
      clearTimeout(timer)
      process.removeListener('SIGINT', interrupted)
      process.removeListener('SIGTERM', interrupted)
      resolve(ending)
    }
    child.once('error', (error) => settle({ code: 1, problem: error.message }))
    child.once('close', (code, signal) => {
      if (overdue)
        settle({ code: 1, problem: `had not ended after ${Math.round((options.limitMs ?? 0) / 1000)} s` })
      else if (code === null) settle({ code: 1, problem: `was ended by ${signal}` })
      else settle({ code })
    })
  })
}
