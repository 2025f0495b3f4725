// @vitest-environment jsdom
import { act, cleanup, configure, screen, waitFor, within } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { chooseBasis } from '../../../src/state/store.ts'
import { openPage, realSite, serve, stubBrowser } from '../realPage.tsx'

// Nothing in the dialog is hidden, and jsdom takes long to find that out for each element of each question.
configure({ defaultHidden: true })

beforeAll(async () => {
  await Promise.all([
    realSite(),
    import('../../../src/engine/engine.ts'),
    import('../../../src/panels/embed/EmbedDialog.tsx'),
  ])
  // What jsdom lacks of dialogs.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})
beforeEach(stubBrowser)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

// By its element: to ask a whole page for its roles takes long, and these tests ask often.
const opened = (): HTMLElement => {
  const element = document.querySelector<HTMLElement>('dialog[open]')
  if (!element) throw new Error('no dialog is open')
  return element
}
const dialog = () => within(opened())
const snippet = (): string => dialog().getByRole<HTMLTextAreaElement>('textbox').value
const preview = (): URL =>
  new URL(dialog().getByTitle<HTMLIFrameElement>(/^(Preview|Anteprima): /).src, document.baseURI)
const radio = (group: string | RegExp, name: string) =>
  within(dialog().getByRole('group', { name: group })).getByRole<HTMLInputElement>('radio', { name })

const rightsOf = (filter: string | RegExp) =>
  within(dialog().getByRole('group', { name: filter }))
    .getAllByRole('radio')
    .map((one) => one.parentElement?.textContent)
const frameHeight = (): number => Number(/ height="(\d+)"/.exec(snippet())?.[1])

/** A hand that neither waits nor looks through every style whether it may press. */
const quick = (): UserEvent =>
  userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never })

const click = (user: UserEvent, element: HTMLElement) => user.click(element)

/** Opens a page, presses its button and waits for the snippet. */
async function openDialog(address: string, name: string) {
  const user = quick()
  const page = await openPage(address)
  const press = async () => {
    await click(user, page.getByLabelText(name, { selector: 'button' }))
    await waitFor(() => dialog().getByRole('textbox'))
  }
  await press()
  return { ...page, user, press }
}

describe('the dialog for embedding', () => {
  it('shows the embed as it is by default, and a snippet of it', async () => {
    await openDialog('explore/gdp-as-state/', 'Embed: GDP, as a state')
    expect(screen.getByRole('dialog', { name: 'Embed: GDP, as a state' })).toBe(opened())
    expect(preview().pathname).toBe('/embed/gdp-as-state/')
    expect(snippet()).toContain('src="http://localhost:3000/embed/gdp-as-state/?theme=light"')
    expect(snippet()).toContain('title="GDP, as a state"')
    expect(snippet()).not.toContain('<script')
  })

  it('takes the page’s choices along, locked, and each filter can be freed or hidden', async () => {
    const { user, value } = await openDialog('explore/gdp-as-state/', 'Embed: GDP, as a state')
    await act(async () => chooseBasis(value.store, 'per-head'))
    await waitFor(() => expect(preview().search).toBe('?basis=per-head&theme=light'))
    expect(snippet()).toContain('title="GDP, as a state · Per head"')
    expect(rightsOf('Basis: Per head')).toEqual(['Free', 'Locked', 'Hidden'])
    expect(radio('Basis: Per head', 'Locked').checked).toBe(true)
    const locked = frameHeight()
    await click(user, radio('Basis: Per head', 'Hidden'))
    expect(preview().search).toBe('?basis=per-head&theme=light&hidden=basis')
    expect(snippet()).toContain('title="GDP, as a state"')
    // What is not mentioned takes no room.
    expect(frameHeight()).toBeLessThan(locked)
    await click(user, radio('Period: as the chart has it', 'Free'))
    expect(preview().search).toBe('?basis=per-head&theme=light&free=period&hidden=basis')
    expect(snippet()).toContain('?basis=per-head&amp;theme=light&amp;free=period&amp;hidden=basis"')
    expect(frameHeight()).toBeGreaterThan(locked)
  })

  it('of what is not set says that readers who explore may change it', async () => {
    const { user } = await openDialog('explore/gdp-as-state/', 'Embed: GDP, as a state')
    expect(rightsOf(/^Period:/)).toEqual(['Free', 'On request'])
    expect(radio(/^Period:/, 'On request').checked).toBe(true)
    expect(dialog().getByText(/On request: it is not set; readers who press “Explore here”/)).toBeDefined()
    await click(user, radio(/^Period:/, 'Free'))
    await click(user, radio(/^Period:/, 'On request'))
    expect(preview().search).toBe('?theme=light')
  })

  it('is light at first in a frame that nobody tells what the article is like, and automatic with the script', async () => {
    const { user } = await openDialog('explore/gdp-as-state/', 'Embed: GDP, as a state')
    const help = () =>
      document.getElementById(
        dialog().getByRole('group', { name: 'Theme' }).getAttribute('aria-describedby') ?? '',
      )?.textContent
    expect(radio('Theme', 'Light').checked).toBe(true)
    expect(radio('Theme', 'Transparent').disabled).toBe(true)
    expect(help()).toMatch(/Transparent needs the script/)
    await click(user, radio('Theme', 'Automatic'))
    expect(help()).toMatch(/reader’s system/)
    await click(user, radio('Kind of snippet', 'Frame and script'))
    expect(help()).toBe('As the article is.')
    await click(user, radio('Theme', 'Transparent'))
    expect(preview().search).toBe('?theme=transparent')
    await click(user, radio('Kind of snippet', 'Frame'))
    expect(radio('Theme', 'Light').checked).toBe(true)
    expect(snippet()).toContain('?theme=light"')
    await click(user, radio('Kind of snippet', 'Element'))
    expect(snippet()).toContain('?theme=transparent"')
  })

  it('follows theme, title and size', async () => {
    const { user } = await openDialog('explore/gdp-as-state/', 'Embed: GDP, as a state')
    await click(user, radio('Theme', 'Dark'))
    await click(user, dialog().getByRole('checkbox', { name: 'Title' }))
    expect(preview().search).toBe('?theme=dark&title=off')
    expect(snippet()).toContain('color-scheme:dark')
    await click(user, radio('Size of the preview', 'Phone'))
    expect(
      dialog()
        .getByTitle(/^Preview/)
        .getAttribute('width'),
    ).toBe('320')
  })

  it('leaves sources where the licence asks for them, and says so', async () => {
    await openDialog('explore/gdp-as-state/', 'Embed: GDP, as a state')
    const sources = dialog().getByRole<HTMLInputElement>('checkbox', { name: 'Sources' })
    expect(sources.disabled).toBe(true)
    expect(sources.checked).toBe(true)
    const reason = document.getElementById(sources.getAttribute('aria-describedby') ?? '')
    expect(reason?.textContent).toMatch(/licence/)
  })

  it('lets sources go where every licence is “Public domain”', async () => {
    const { user } = await openDialog('explore/michigan-plants/', 'Embed: Vehicle and parts plants by state')
    await click(user, dialog().getByRole('checkbox', { name: 'Sources' }))
    expect(preview().search).toBe('?theme=light&source=off')
  })

  it('makes an embed in the other language, its title too', async () => {
    const { user } = await openDialog('explore/gdp-as-state/', 'Embed: GDP, as a state')
    await click(user, radio('Language of the embed', 'Italian'))
    await waitFor(() => expect(preview().pathname).toBe('/it/embed/gdp-as-state/'))
    expect(snippet()).toContain('title="PIL, da Stato"')
    expect(snippet()).toContain('lang="it"')
    expect(dialog().getByRole('button', { name: 'Copy the snippet' })).toBeDefined()
  })

  it('offers states that stay as they are; they have no filters and no picture', async () => {
    const { user, value } = await openDialog('explore/gdp-as-state/', 'Embed: GDP, as a state')
    await act(async () => chooseBasis(value.store, 'per-head'))
    await waitFor(() => expect(preview().search).toBe('?basis=per-head&theme=light'))
    const states = within(dialog().getByRole('group', { name: 'Figures' }))
    await click(user, states.getByRole('radio', { name: /^mid-2024/ }))
    expect(preview().pathname).toMatch(/^\/embed\/gdp-as-state\/[0-9a-f]{12}\/$/)
    expect(preview().search).toBe('?theme=light')
    expect(dialog().getByText(/has no filters; what is set on this page/)).toBeDefined()
    expect(dialog().queryByRole('radio', { name: 'Free' })).toBeNull()
    expect(radio('Kind of snippet', 'Markdown').disabled).toBe(true)
    expect(radio('Kind of snippet', 'Still figure').disabled).toBe(true)
    // Its figures never change: neither does the sentence on them.
    expect(snippet()).toMatch(/title="GDP: as an EU state Piedmont would rank 18th of 28[^"]*"/)
    await click(user, radio('Kind of snippet', 'Link'))
    expect(snippet()).toBe(preview().href)
  })

  it('of what follows its figures holds no sentence that newer ones could make false', async () => {
    for (const [address, name, label] of [
      ['explore/gdp-as-state/', 'Embed: GDP, as a state', 'GDP, as a state'],
      ['', 'Embed: GDP above Slovakia’s', 'Claimed: GDP above Slovakia’s'],
    ] as const) {
      const { user } = await openDialog(address, name)
      for (const kind of ['Frame', 'Frame and script', 'Element', 'Markdown']) {
        await click(user, radio('Kind of snippet', kind))
        expect(snippet()).toContain(label)
        expect(snippet()).not.toMatch(/18th|holds in part|155|156/)
      }
      cleanup()
    }
  })

  it('has a sentence on when to use each kind of snippet', async () => {
    const { user } = await openDialog('explore/gdp-as-state/', 'Embed: GDP, as a state')
    const kinds = dialog().getByRole('group', { name: 'Kind of snippet' })
    const said = new Set<string>()
    for (const name of ['Frame', 'Frame and script', 'Element', 'Markdown', 'Link']) {
      await click(user, within(kinds).getByRole('radio', { name }))
      said.add(document.getElementById(kinds.getAttribute('aria-describedby') ?? '')?.textContent ?? '')
    }
    expect(said.size).toBe(5)
    await click(user, within(kinds).getByRole('radio', { name: 'Markdown' }))
    expect(snippet()).toMatch(/^\[!\[.*\]\(http:\/\/localhost:3000\/api\/views\/gdp-as-state\.svg\)\]\(/)
  })

  it('fetches the still figure, and gives it whole addresses', async () => {
    const site = await realSite()
    const files = serve(site)
    const { user } = await openDialog('explore/gdp-as-state/', 'Embed: GDP, as a state')
    vi.stubGlobal('fetch', async (input: string) =>
      input.endsWith('/api/figures/gdp-as-state.html')
        ? new Response('<figure><a href="../../explore/gdp-as-state/">GDP</a><a href="#a">a</a></figure>')
        : files(input),
    )
    await click(user, radio('Kind of snippet', 'Still figure'))
    await waitFor(() =>
      expect(snippet()).toBe(
        '<figure><a href="http://localhost:3000/explore/gdp-as-state/">GDP</a><a href="#a">a</a></figure>',
      ),
    )
  })

  describe('of a picture or a link', () => {
    const looks = () => [
      ...within(dialog().getByRole('group', { name: 'Theme' })).getAllByRole<HTMLInputElement>('radio'),
      ...dialog().getAllByRole<HTMLInputElement>('checkbox'),
    ]
    const shown = () => opened().querySelector('.preview')
    const explained = () => opened().querySelector('.settings')?.textContent ?? ''

    it('what cannot be set is not to be set, and it is said why', async () => {
      const { user } = await openDialog(
        'explore/michigan-plants/',
        'Embed: Vehicle and parts plants by state',
      )
      expect(looks().some(({ disabled }) => !disabled)).toBe(true)
      await click(user, dialog().getByRole('checkbox', { name: 'Title' }))
      for (const [kind, why] of [
        [
          'Markdown',
          ['A picture is always light', 'A picture has no filters', 'A picture always has its title'],
        ],
        ['Link', ['as each reader has set it', 'may change everything', 'has its title and its sources']],
      ] as const) {
        await click(user, radio('Kind of snippet', kind))
        expect(looks().filter(({ disabled }) => !disabled)).toEqual([])
        expect(
          dialog()
            .getAllByRole<HTMLInputElement>('checkbox')
            .map(({ checked }) => checked),
        ).toEqual([true, true])
        expect(dialog().queryByRole('radio', { name: 'Free' })).toBeNull()
        for (const words of why) expect(explained()).toContain(words)
      }
      await click(user, radio('Kind of snippet', 'Frame'))
      expect(preview().search).toBe('?theme=light&title=off')
    })

    it('the preview is of what is copied', async () => {
      const site = await realSite()
      const files = serve(site)
      const { user } = await openDialog('explore/gdp-as-state/', 'Embed: GDP, as a state')
      vi.stubGlobal('fetch', async (input: string) =>
        input.endsWith('.html') ? new Response('<figure>GDP</figure>') : files(input),
      )
      await click(user, radio('Kind of snippet', 'Still figure'))
      await waitFor(() => expect(snippet()).toBe('<figure>GDP</figure>'))
      expect(shown()?.querySelector('iframe')).toBeNull()
      expect(shown()?.querySelector('.still')?.shadowRoot?.innerHTML).toBe(snippet())
      await click(user, radio('Kind of snippet', 'Markdown'))
      const picture = 'http://localhost:3000/api/views/gdp-as-state.svg'
      expect(shown()?.querySelector('img')?.src).toBe(picture)
      expect(snippet()).toContain(picture)
      await click(user, radio('Kind of snippet', 'Link'))
      expect(shown()?.querySelector('img')?.src).toBe('http://localhost:3000/api/og/gdp-as-state.png')
      expect(shown()?.textContent).toContain('Networks show the link with this picture')
    })

    it('a link to a state that is kept is one to its embed, and takes its looks', async () => {
      const { user } = await openDialog('explore/gdp-as-state/', 'Embed: GDP, as a state')
      await click(user, radio('Kind of snippet', 'Link'))
      const states = within(dialog().getByRole('group', { name: 'Figures' }))
      await click(user, states.getByRole('radio', { name: /^mid-2024/ }))
      await click(user, radio('Theme', 'Dark'))
      expect(preview().search).toBe('?theme=dark')
      expect(snippet()).toBe(preview().href)
    })
  })

  it('copies, and says so, again too', async () => {
    const { user } = await openDialog('explore/gdp-as-state/', 'Embed: GDP, as a state')
    const button = dialog().getByRole('button', { name: 'Copy the snippet' })
    await click(user, button)
    expect(await navigator.clipboard.readText()).toBe(snippet())
    // The clipboard answers in its own time.
    const said = await dialog().findByText('The snippet is copied.')
    expect(said.closest('[role=status]')).not.toBeNull()
    await click(user, button)
    await waitFor(() => expect(dialog().getByText('The snippet is copied.')).not.toBe(said))
    await click(user, radio('Theme', 'Dark'))
    expect(dialog().queryByText('The snippet is copied.')).toBeNull()
  })

  it('selects the snippet where the clipboard is refused', async () => {
    const { user } = await openDialog('explore/gdp-as-state/', 'Embed: GDP, as a state')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await click(user, dialog().getByRole('button', { name: 'Copy the snippet' }))
    expect(await dialog().findByText(/did not allow copying/)).toBeDefined()
    const area = dialog().getByRole<HTMLTextAreaElement>('textbox')
    expect(document.activeElement).toBe(area)
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value)
  })

  it('keeps what was set when it is closed, and gives the focus back', async () => {
    const { user, press } = await openDialog('explore/gdp-as-state/', 'Embed: GDP, as a state')
    await click(user, radio('Theme', 'Dark'))
    await click(user, dialog().getByRole('button', { name: 'Close' }))
    expect(document.querySelector('dialog[open]')).toBeNull()
    expect(document.activeElement).toBe(
      screen.getByLabelText('Embed: GDP, as a state', { selector: 'button' }),
    )
    await press()
    expect(radio('Theme', 'Dark').checked).toBe(true)
  })

  it('of a panel of the dashboard offers that view’s own filters', async () => {
    await openDialog('', 'Embed: GDP, as a state')
    const rights = within(dialog().getByRole('group', { name: 'What readers may change' }))
    expect(rights.getAllByRole('group').map((one) => one.querySelector('legend')?.textContent)).toEqual([
      'Areas: as the chart has it',
      'Period: as the chart has it',
      'Basis: as the chart has it',
    ])
  })

  it('of a claim says that it is one, and has no filters', async () => {
    await openDialog('', 'Embed: GDP above Slovakia’s')
    expect(preview().pathname).toBe('/embed/b2-gdp/')
    expect(snippet()).toContain('title="Claimed: GDP above Slovakia’s"')
    expect(dialog().getByText('A claim has no filters.')).toBeDefined()
    expect(within(dialog().getByRole('group', { name: 'Figures' })).queryByRole('radio')).toBeNull()
    expect(dialog().getByText(/A claim cannot be pinned/)).toBeDefined()
  })

  it('in Italian speaks Italian', async () => {
    await openDialog('it/explore/gdp-as-state/', 'Incorpora: PIL, da Stato')
    expect(preview().pathname).toBe('/it/embed/gdp-as-state/')
    expect(dialog().getByRole('group', { name: 'Che cosa può cambiare chi legge' })).toBeDefined()
  })

  it('says why where figures cannot be had, and trying again helps', async () => {
    const user = quick()
    const site = await realSite()
    await openPage('')
    vi.stubGlobal('fetch', serve(site, new Set(['regional-gdp.'])))
    await click(user, screen.getByLabelText('Embed: GDP, as a state', { selector: 'button' }))
    const alert = await waitFor(() => dialog().getByRole('alert'))
    expect(alert.textContent).toMatch(/regional-gdp/)
    vi.stubGlobal('fetch', serve(site))
    await click(user, within(alert).getByRole('button', { name: 'Try again' }))
    expect(await within(opened()).findByRole('textbox')).toBeDefined()
  })
})
