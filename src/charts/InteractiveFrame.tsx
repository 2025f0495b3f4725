import type { ReactNode } from 'react'

/** The interactive hand's frame: the same style as the static one's. Hidden from assistive technology, as are pictures'
 *  insides: the application around it has the name, and speaks its marks. (recharts' own title would be shown by browsers as
 *  a tooltip, and its layers can take the focus, which a named picture must not hold.) */
export const InteractiveFrame = ({ children }: { readonly children: ReactNode }) => (
  <div className="frame" aria-hidden="true">
    {children}
  </div>
)
