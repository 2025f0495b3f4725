import type { Messages } from './messages.ts'

export const it: Messages = {
  language: 'Italiano',
}
