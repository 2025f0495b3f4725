import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLink, type Peer } from '../../../../src/pages/present/link/createLink.ts'
import type { LinkMessage, Role, Shared } from '../../../../src/pages/present/link/messages.ts'
import type { Receive, Transport } from '../../../../src/pages/present/link/transport.ts'
import { noTime } from '../../../../src/state/talkClock.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const shared = (place: string): Shared => ({ place, theme: 'system', clock: noTime })
const turn = () => vi.advanceTimersByTimeAsync(0)
const settle = () => vi.advanceTimersByTimeAsync(1000)

/** A channel as browsers have it: what one says all others hear, later, as a copy. */
function createBus() {
  const ears = new Set<Receive>()
  const said: LinkMessage[] = []
  return {
    said,
    shout(value: unknown) {
      for (const ear of ears) ear(value, undefined)
    },
    open(receive: Receive): Transport {
      ears.add(receive)
      return {
        send(message) {
          said.push(message)
          const copy = structuredClone(message)
          for (const ear of ears)
            if (ear !== receive) setTimeout(() => ears.has(ear) && ear(copy, undefined), 0)
        },
        close: () => ears.delete(receive),
      }
    },
  }
}

type Open = (receive: Receive) => readonly Transport[]

function createWindow(own: string, open: Open, place = 'start', role: Role = 'stage', talk = 'talk') {
  let state = shared(place)
  let peers: readonly Peer[] = []
  const taken: string[] = []
  const link = createLink({
    talk,
    own,
    self: () => ({ role, full: false }),
    read: () => state,
    take(other) {
      state = other
      taken.push(other.place)
      // Its stores tell of every change, whoever made it.
      link.changed()
    },
    onPeers: (now) => {
      peers = now
    },
    open,
  })
  return {
    link,
    taken,
    place: () => state.place,
    peers: () => peers,
    go(to: string) {
      state = shared(to)
      link.changed()
    },
  }
}

describe('windows of a talk', () => {
  it('follow whoever moved last', async () => {
    const bus = createBus()
    const [a, b, c] = ['a', 'b', 'c'].map((own) => createWindow(own, (ear) => [bus.open(ear)]))
    await settle()
    a?.go('two')
    await turn()
    expect([a, b, c].map((one) => one?.place())).toEqual(['two', 'two', 'two'])
    c?.go('three')
    await turn()
    expect([a, b, c].map((one) => one?.place())).toEqual(['three', 'three', 'three'])
  })

  it('do not echo: one move is one message', async () => {
    const bus = createBus()
    const [a] = ['a', 'b', 'c', 'd'].map((own) => createWindow(own, (ear) => [bus.open(ear)]))
    await settle()
    bus.said.length = 0
    a?.go('two')
    await settle()
    expect(bus.said).toHaveLength(1)
  })

  it('say once what one deed has changed in several places', async () => {
    const bus = createBus()
    const a = createWindow('a', (ear) => [bus.open(ear)])
    await settle()
    bus.said.length = 0
    a.go('two')
    a.go('three')
    await turn()
    expect(bus.said.map((one) => one.kind === 'state' && one.shared.place)).toEqual(['three'])
  })

  it('agree where two were moved at the same moment', async () => {
    const bus = createBus()
    const [a, b] = ['a', 'b'].map((own) => createWindow(own, (ear) => [bus.open(ear)]))
    await settle()
    a?.go('two')
    b?.go('three')
    await settle()
    expect(a?.place()).toBe(b?.place())
    a?.go('four')
    await settle()
    expect(b?.place()).toBe('four')
  })

  it('take what the others have when they open, though nobody has moved yet', async () => {
    const bus = createBus()
    const a = createWindow('b', (ear) => [bus.open(ear)], 'five')
    await settle()
    const late = createWindow('a', (ear) => [bus.open(ear)], 'start', 'presenter')
    await settle()
    expect(late.place()).toBe('five')
    expect(a.place()).toBe('five')
    expect(late.peers()).toEqual([{ role: 'stage', full: false, missed: 0 }])
  })

  it('agree where several open at once, as when a browser is started again', async () => {
    const bus = createBus()
    const all = ['a', 'b', 'c'].map((own, index) => createWindow(own, (ear) => [bus.open(ear)], `at${index}`))
    await settle()
    expect(new Set(all.map((one) => one.place())).size).toBe(1)
  })

  it('keep what they have where one is loaded anew, moved or not before', async () => {
    const bus = createBus()
    const a = createWindow('a', (ear) => [bus.open(ear)])
    await settle()
    a.go('two')
    a.go('three')
    await turn()
    const again = createWindow('b', (ear) => [bus.open(ear)], 'start')
    // A key at once: those that have been there longer know better.
    again.go('one')
    await settle()
    expect([a.place(), again.place()]).toEqual(['three', 'three'])
    again.go('four')
    await settle()
    expect([a.place(), again.place()]).toEqual(['four', 'four'])
  })

  it('of another deck are none of it', async () => {
    const bus = createBus()
    const a = createWindow('a', (ear) => [bus.open(ear)])
    const other = createWindow('b', (ear) => [bus.open(ear)], 'start', 'stage', 'another')
    await settle()
    a.go('two')
    await settle()
    expect(other.place()).toBe('start')
    expect(other.peers()).toEqual([])
  })

  it('are moved by nothing that is no message', async () => {
    const bus = createBus()
    const a = createWindow('a', (ear) => [bus.open(ear)])
    await settle()
    for (const value of [undefined, null, 'next', 7, {}, [], { ponte: 'talk' }, new Map(), { kind: 'state' }])
      bus.shout(value)
    await settle()
    expect(a.taken).toEqual([])
    expect(a.peers()).toEqual([])
  })

  it('may close: the others go on, and are told', async () => {
    const bus = createBus()
    const [a, b, c] = ['a', 'b', 'c'].map((own) => createWindow(own, (ear) => [bus.open(ear)]))
    await settle()
    a?.link.ask()
    await settle()
    expect(a?.peers()).toHaveLength(2)
    b?.link.close()
    await turn()
    expect(a?.peers()).toHaveLength(1)
    b?.go('two')
    a?.go('three')
    await settle()
    expect(c?.place()).toBe('three')
    expect(b?.place()).toBe('two')
  })

  it('that vanish without a word are missed after a while, and one that is slow is not', async () => {
    const bus = createBus()
    const a = createWindow('a', (ear) => [bus.open(ear)], 'start', 'presenter')
    createWindow('b', (ear) => [bus.open(ear)])
    const lost = { ...bus.open(() => true) }
    await settle()
    lost.send({
      ponte: 'talk',
      talk: 'talk',
      from: 'lost',
      kind: 'state',
      role: 'stage',
      full: true,
      stamp: { count: 0, by: '' },
      shared: shared('start'),
    })
    await settle()
    expect(a.peers()).toHaveLength(2)
    for (let asked = 0; asked < 5; asked += 1) {
      a.link.ask()
      await settle()
    }
    expect(a.peers()).toEqual([{ role: 'stage', full: false, missed: 0 }])
  })

  it('survive a way that throws', async () => {
    const bus = createBus()
    const broken: Transport = {
      send() {
        throw new DOMException('gone', 'InvalidStateError')
      },
      close: () => undefined,
    }
    const a = createWindow('a', (ear) => [broken, bus.open(ear)])
    const b = createWindow('b', (ear) => [bus.open(ear)])
    await settle()
    a.go('two')
    await settle()
    expect(b.place()).toBe('two')
  })
})
