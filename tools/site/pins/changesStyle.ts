/** The whole style of a changes page. It is hashed into the page's policy: one text for all of them. */
export const changesStyle = `
:root{color-scheme:light dark;--paper:light-dark(#fff,#14181c);--ink:light-dark(#16191d,#eceff2);--quiet:light-dark(#5b6168,#a9b0b7);--line:light-dark(#dfe2e6,#2c333a);--link:light-dark(#0a4fa0,#6fb1ff)}
body{margin:0;padding:12px;background:var(--paper);color:var(--ink);font:15px/1.45 "Helvetica Neue",Helvetica,"Liberation Sans",Arial,sans-serif;overflow-wrap:break-word}
main{max-width:44rem;margin:auto}
h1{font-size:1.25rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1rem;margin:1.25rem 0 .25rem}
p,dl,ul{margin:.25rem 0}
ul{padding-left:1.25rem}
dt,caption,.quiet{color:var(--quiet)}
dt{font-size:.875rem;margin-top:.4rem}
dd{margin:0}
a{color:var(--link)}
a:focus-visible{outline:2px solid;outline-offset:2px}
nav a{display:inline-block;padding:.35rem 0;margin-right:1rem}
table{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums;margin-top:.5rem}
caption{text-align:left;padding-bottom:.25rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem .3rem 0;border-bottom:1px solid var(--line);font-weight:normal}
thead th{font-weight:bold}
th:nth-child(n+3),td:nth-child(n+3){text-align:right}
th:last-child,td:last-child{padding-right:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(max-width:26rem){body{padding:8px}table{font-size:.75rem}th,td{padding-right:.3rem}}
@media print{a{color:inherit}tr{break-inside:avoid}}
`.trim()
