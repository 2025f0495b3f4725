import { inlineScript } from '../inlineScript.ts'

/** The script inside embeds, as one text that can stand inline.
 *  @param entry of embeds that follow their figures, or of kept ones. */
export const frameScript = (root: string, entry: 'frame' | 'kept'): Promise<string> =>
  inlineScript(root, `main.${entry}.ts`)
