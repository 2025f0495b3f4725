/** What the search for a browser needs to know of a machine. */
export interface Machine {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isRoot: boolean
  /** Full path of a program on PATH. */
  readonly onPath: (name: string) => string | undefined
  /** Whether this file is there and is a browser that starts. */
  readonly works: (file: string) => boolean
  /** Where Playwright keeps its own Chromium, there or not; undefined where it has none for this machine. */
  readonly playwrightPath: string | undefined
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** A browser that is there already: the one named by PONTE_CHROMIUM and no other, if it is set; else one on the path, one in
 *  the platform's usual place, Playwright's own. Undefined where there is none.
 *  Throws where PONTE_CHROMIUM names what is no browser: a wish is not silently replaced. */
export function chooseChromium(machine: Machine): string | undefined {
  const wished = machine.env.PONTE_CHROMIUM
  if (wished) {
    if (machine.works(wished)) return wished
    throw new Error(
      `PONTE_CHROMIUM is "${wished}", and no browser starts from there.\n` +
        'Set it to the full path of a Chromium or Chrome program, or leave it out to have one found.',
    )
  }
  const places = [...names.map(machine.onPath), ...usualPlaces(machine), machine.playwrightPath]
  return places.find((place) => place !== undefined && machine.works(place))
}

function usualPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    return ['', env.HOME ?? ''].flatMap((home) => [
      `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ])
  }
  if (platform !== 'win32') return []
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Chromium\\Application\\chrome.exe`,
    ])
}

export type Install = 'apt' | 'playwright'

/** The ways to get one, in the order to try them: Debian's package where root may install it, then Playwright's download. */
export function installWays(machine: Machine): readonly Install[] {
  return machine.isRoot && machine.onPath('apt-get') ? ['apt', 'playwright'] : ['playwright']
}

/** What to say where all ways failed. */
export function noChromium(tried: readonly Install[]): string {
  const ways = tried
    .map((way) => (way === 'apt' ? "Debian's package chromium" : "Playwright's own download"))
    .join(' and ')
  return (
    `No Chromium was found, and it could not be installed (tried: ${ways}).\n` +
    'The browser tests need one: what readers see and click is proved in it.\n' +
    'Install Chromium or Chrome, or set PONTE_CHROMIUM to the full path of one, and run npm test again.'
  )
}
