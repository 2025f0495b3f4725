export interface TalkAddress {
  /** The slides fill the window; else they are read down the page. */
  readonly onStage: boolean
  /** Seconds that each slide of an unattended loop stands, those aside that say so themselves; undefined without a loop. */
  readonly loop: number | undefined
  /** The speaker's own window. */
  readonly presenter: boolean
}

/** Least and most seconds of a loop's slide. */
const loopLimits = { min: 3, max: 3600, usual: 20 } as const

function parseLoop(text: string | null): number | undefined {
  if (text === null || text === 'off') return undefined
  const seconds = Number(text)
  if (!Number.isFinite(seconds) || seconds <= 0) return loopLimits.usual
  return Math.min(loopLimits.max, Math.max(loopLimits.min, seconds))
}

/** Screens on which slides are legible as such; on others a reader scrolls. */
const wide = '(min-width: 640px) and (orientation: landscape)'

/** What a presentation's address asks of how it is shown: ?read, ?stage, ?loop=20, ?presenter. */
export function readTalkAddress(
  { search }: Pick<Location, 'search'>,
  screen: Pick<Window, 'matchMedia'>,
): TalkAddress {
  const asked = new URLSearchParams(search)
  const loop = parseLoop(asked.get('loop'))
  const presenter = asked.has('presenter')
  const onStage =
    presenter ||
    loop !== undefined ||
    asked.has('stage') ||
    (!asked.has('read') && screen.matchMedia(wide).matches)
  return { onStage, loop, presenter }
}

/** Runs in the page's head, before anything is painted: the reading version is not shown on its way to the stage. Where the program
 *  cannot be had it is. Written as text because it stands inline. */
export const stageScript = [
  ';(function(){var d=document.documentElement,s=location.search;',
  `if(/[?&](stage|loop|presenter)\\b/.test(s)||!/[?&]read\\b/.test(s)&&matchMedia('${wide}').matches)d.classList.add('to-stage');`,
  "addEventListener('error',function(e){if(e.target&&e.target.tagName==='SCRIPT')d.classList.remove('to-stage')},true)})()",
].join('')
