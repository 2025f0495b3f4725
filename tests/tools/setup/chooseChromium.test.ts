import { expect, test } from 'vitest'
import { chooseChromium, installWays, type Machine, noChromium } from '../../../tools/setup/chooseChromium.ts'

const machine = (
  with_: Partial<Machine> & { there?: readonly string[]; programs?: Record<string, string> },
): Machine => ({
  platform: 'linux',
  env: {},
  isRoot: false,
  onPath: (name) => with_.programs?.[name],
  works: (file) => with_.there?.includes(file) ?? false,
  playwrightPath: undefined,
  ...with_,
})

test('PONTE_CHROMIUM comes before everything', () => {
  const found = chooseChromium(
    machine({ env: { PONTE_CHROMIUM: '/my/chrome' }, there: ['/my/chrome', '/usr/bin/chromium'] }),
  )
  expect(found).toBe('/my/chrome')
})

test('a PONTE_CHROMIUM that does not start is an error and never replaced by another browser', () => {
  const wrong = machine({
    env: { PONTE_CHROMIUM: '/gone' },
    programs: { chromium: '/usr/bin/chromium' },
    there: ['/usr/bin/chromium'],
  })
  expect(() => chooseChromium(wrong)).toThrow('/gone')
})

test('a browser on the path comes before the one of Playwright', () => {
  const found = chooseChromium(
    machine({
      programs: { 'google-chrome': '/usr/bin/google-chrome' },
      playwrightPath: '/cache/chrome',
      there: ['/usr/bin/google-chrome', '/cache/chrome'],
    }),
  )
  expect(found).toBe('/usr/bin/google-chrome')
})

test('a program of that name that does not start is passed over', () => {
  const found = chooseChromium(
    machine({
      programs: { 'chromium-browser': '/usr/bin/chromium-browser' },
      playwrightPath: '/cache/chrome',
      there: ['/cache/chrome'],
    }),
  )
  expect(found).toBe('/cache/chrome')
})

test.each([
  ['darwin', { HOME: '/Users/ada' }, '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  [
    'win32',
    { PROGRAMFILES: 'C:\\Program Files' },
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
])('on %s the usual places are looked into', (platform, env, place) => {
  expect(chooseChromium(machine({ platform, env, there: [place] }))).toBe(place)
})

test('nothing anywhere is undefined', () => {
  expect(chooseChromium(machine({ playwrightPath: '/cache/not downloaded' }))).toBeUndefined()
})

test("Debian's package is tried first where root and apt-get are there, else only Playwright's download", () => {
  const programs = { 'apt-get': '/usr/bin/apt-get' }
  expect(installWays(machine({ isRoot: true, programs }))).toEqual(['apt', 'playwright'])
  expect(installWays(machine({ isRoot: false, programs }))).toEqual(['playwright'])
  expect(installWays(machine({ isRoot: true }))).toEqual(['playwright'])
})

test('the message where all ways failed names what was tried and what to do', () => {
  const message = noChromium(['apt', 'playwright'])
  expect(message).toContain("Debian's package chromium and Playwright's own download")
  expect(message).toContain('PONTE_CHROMIUM')
})
