import type { CDPSession } from '@playwright/test'

/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. Processor four times slower. */
const conditions = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const slowdown = 4

/** The same in words. */
export const conditionsText = `Slow 4G (1.6 Mbit/s, 150 ms), processor ${slowdown} × slower, empty cache`

/** Makes a page's connection and processor those of a modest phone. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', conditions)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}
