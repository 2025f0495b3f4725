import { useEffect } from 'react'
import { useStore } from 'zustand'
import { offlineMessages } from '../../i18n/offlineMessages.ts'
import { useLanguage, usePage } from '../../panels/PageContext.ts'
import { applyUpdate } from './applyUpdate.ts'
import { keepOffline } from './keepOffline.ts'
import { offlineStore, selectOfflineState } from './offlineStore.ts'

/** Says that the site can be read without a network, once it can, and offers a newer version when there is one. */
export function OfflineState() {
  const { page } = usePage()
  const words = offlineMessages[useLanguage()]
  const ready = useStore(offlineStore, ({ kept }) => kept === 'ready')
  const update = useStore(offlineStore, (offline) => selectOfflineState(offline) === 'update')
  useEffect(() => keepOffline(page), [page])
  return (
    <>
      {ready && words.ready} <span role="status">{update && words.newer}</span>{' '}
      {update && (
        <button type="button" onClick={() => applyUpdate()}>
          {words.reload}
        </button>
      )}
    </>
  )
}
