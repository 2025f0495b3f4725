import { languageKey, themeKey } from '../state/remembered.ts'

/** Runs in the page's head before anything is painted: the reader's theme, their remembered language on the front page,
 *  and, where the address holds choices, nothing of the default charts until the chosen ones are there.
 *  Written as text because it must stand inline; it is short, and it survives blocked storage. */
export const headScript = (frontPage: boolean): string =>
  [
    '(function(){var d=document.documentElement,l=location,g=function(k){try{return localStorage.getItem(k)}catch(e){return null}};',
    `var m=/[?&]theme=(light|dark|system)(&|$)/.exec(l.search);var t=m?m[1]:g('${themeKey}');`,
    "if(t==='light'||t==='dark')d.dataset.theme=t;",
    frontPage
      ? `if(g('${languageKey}')==='it'&&!document.referrer.startsWith(l.origin)&&(performance.getEntriesByType('navigation')[0]||{}).type!=='back_forward'){l.replace('it/'+l.search+l.hash);return}`
      : '',
    "if(/[?&](areas|period|year|basis|partner|sector|indicator|scale)=/.test(l.search))d.classList.add('pending');",
    // A script that cannot be had must not leave the page blank: the default charts are better than none, and it is said.
    "addEventListener('error',function(e){if(e.target&&e.target.tagName==='SCRIPT'&&d.classList.contains('pending')){d.classList.remove('pending');d.classList.add('unable')}},true)",
    '})()',
  ].join('')
