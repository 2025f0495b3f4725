const parts = (seconds: number): readonly [hours: number, minutes: number, seconds: number] => {
  const whole = Math.max(0, Math.floor(seconds))
  return [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60]
}

const two = (value: number): string => String(value).padStart(2, '0')

/** A time in seconds as a stopwatch shows it: 0:07, 12:05, 1:02:03. Parts of a second are cut off; less than nothing is nothing. */
export function stopwatchText(time: number): string {
  const [hours, minutes, seconds] = parts(time)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`
}

/** A time in seconds to be read in a sentence: 40 s, 1 min 20 s, 2 h 5 min. The symbols are the same in every language. */
export function durationText(time: number): string {
  const [hours, minutes, seconds] = parts(time)
  const named = [
    [hours, 'h'],
    [minutes, 'min'],
    // Beside hours nobody counts seconds.
    [hours > 0 ? 0 : seconds, 's'],
  ] as const
  const said = named.flatMap(([value, symbol]) => (value > 0 ? [`${value}\u00a0${symbol}`] : []))
  return said.length > 0 ? said.join(' ') : '0\u00a0s'
}
