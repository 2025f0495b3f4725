/* What stands in a page that was saved as one file in the place of what needs the site: nothing. See tools/site/oneFile/standIns. */

const nothing = (): null => null

export {
  nothing as Tools,
  nothing as LanguageOffer,
  nothing as OtherLanguage,
  nothing as SaveButton,
  nothing as saveDeck,
}

/** Interactive hands: a chart whose hand is undefined keeps the static one, which says everything. */
export default undefined
