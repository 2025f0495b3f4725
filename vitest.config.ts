import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    globals: false,
    setupFiles: ['tests/speak.ts'],
    env: { TZ: 'UTC', LANG: 'C' },
    testTimeout: 20_000,
    // The project's own site is made in one; that takes seconds, more where other programs run too.
    hookTimeout: 60_000,
  },
})
