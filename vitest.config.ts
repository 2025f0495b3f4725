import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    globals: false,
    setupFiles: ['tests/speak.ts'],
    env: { TZ: 'UTC', LANG: 'C' },
    testTimeout: 20_000,
  },
})
