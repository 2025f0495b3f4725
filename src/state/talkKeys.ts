/** What a speaker can ask for by a key. */
export type TalkAct =
  | 'forward'
  | 'back'
  | 'first'
  | 'last'
  | 'restore'
  | 'black'
  | 'white'
  | 'full-screen'
  | 'overview'
  | 'help'
  | 'notes'
  | 'presenter'
  | 'zoom'
  | 'theme'
  | 'language'
  | 'leave'

/* Keys as `KeyboardEvent.key` names them, letters in lower case. Clickers send PageDown and PageUp, some arrows, and "." or "b" to blank. */
const acts: ReadonlyMap<string, TalkAct> = new Map<string, TalkAct>([
  ['ArrowRight', 'forward'],
  ['ArrowDown', 'forward'],
  [' ', 'forward'],
  ['PageDown', 'forward'],
  ['ArrowLeft', 'back'],
  ['ArrowUp', 'back'],
  ['PageUp', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Backspace', 'restore'],
  ['r', 'restore'],
  ['b', 'black'],
  ['.', 'black'],
  ['w', 'white'],
  [',', 'white'],
  ['f', 'full-screen'],
  ['o', 'overview'],
  ['?', 'help'],
  ['n', 'notes'],
  ['p', 'presenter'],
  ['z', 'zoom'],
  ['t', 'theme'],
  ['l', 'language'],
  ['Escape', 'leave'],
])

/** What a key asks for; undefined for keys that ask for nothing. */
export const actOfKey = (key: string): TalkAct | undefined =>
  acts.get(key.length === 1 ? key.toLowerCase() : key)
