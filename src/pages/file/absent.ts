/* What stands in a page that was saved as one file in the place of what needs the site: nothing. See tools/site/oneFile/standIns. */

const nothing = (): null => null

export {
  nothing as DecksPageRoot,
  nothing as LanguageOffer,
  nothing as OfflineWhenQuiet,
  nothing as OtherLanguage,
  nothing as OwnPending,
  nothing as SaveButton,
  nothing as Tools,
  nothing as saveDeck,
  nothing as savePptx,
  nothing as useOfflineTalk,
}

/** Interactive hands: a chart whose hand is undefined keeps the static one, which says everything. */
export default undefined
