/** A text with plain spaces for those that keep numbers and units together. */
export const spaced = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ')
