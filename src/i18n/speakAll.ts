import { en } from './en.ts'
import { it } from './it.ts'
import { speak } from './messages.ts'

/** For programs that write every language: the build and its tools. */
export function speakAll(): void {
  speak('en', en)
  speak('it', it)
}
