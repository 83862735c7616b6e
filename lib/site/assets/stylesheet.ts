import { createHash } from "node:crypto";
import { CSS, type SiteFile } from "../site-file.ts";
import { keyOf, stylesheetUrl } from "../urls.ts";

const STYLESHEET = `:root{color-scheme:light dark;--bg:#fff;--ink:#15171a;--soft:#43474e;--mute:#646972;--data:#868a91;--line:#d8d9db;--red:#b0201c;--focus:#0b57d0;
--sans:Pretendard,-apple-system,"Apple SD Gothic Neo",Inter,"Segoe UI","Noto Sans KR","Malgun Gothic",sans-serif;--serif:Charter,Georgia,"Noto Serif",serif}
@media (prefers-color-scheme:dark){:root{--bg:#121315;--ink:#ecebe8;--soft:#bdbfc3;--mute:#959aa2;--data:#6f747c;--line:#303338;--red:#ff7d6b;--focus:#8ab4ff}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-inline-size:75rem;padding-inline:clamp(1rem,4vw,2.5rem);background:var(--bg);color:var(--ink);font:1rem/1.5 var(--sans);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
:lang(ko){word-break:keep-all}
a{color:inherit;text-decoration-color:var(--data);text-underline-offset:.2em}
a:hover{color:var(--red)}
:focus-visible{outline:2px solid var(--focus);outline-offset:3px}
h1,h2,h3,p{margin:0}
h1{font:700 clamp(1.875rem,5vw,3rem)/1.1 var(--serif);letter-spacing:-.018em}
h1:lang(ko),h2:lang(ko){font-family:var(--sans);letter-spacing:-.025em}
.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:-100vw}
.skip:focus{inset-inline-start:1rem;background:var(--bg);padding:.5rem}
.top{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5rem 1.5rem;padding-block:1.25rem}
.top a{text-decoration:none}
.mark{font:700 1.25rem/1.2 var(--serif);margin-inline-end:auto}
.top nav{display:flex;gap:1.25rem}
.top nav,.lang{font-size:.875rem;color:var(--soft)}
.top [aria-current]{font-weight:600;color:var(--ink);border-block-end:2px solid var(--red);padding-block-end:.25rem}
.dl{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:end;gap:1rem;padding-block:1.5rem .75rem;border-block-end:3px solid var(--ink)}
.sum{color:var(--soft);margin-block-start:.35rem}
.pn{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;font-size:.875rem}
main>.pn{justify-content:space-between;padding-block:1.5rem}
.hd{font:700 1.375rem/1.2 var(--serif);border-block-start:1px solid var(--ink);padding-block-start:.8rem;margin-block-start:3rem}
.dl+.hd{border:0;margin-block-start:1rem}
.note{padding-block:.75rem;border-block-end:1px solid var(--line);color:var(--soft)}
.note b,.red{color:var(--red)}
.pl,.days{list-style:none;margin:0;padding:0}
.pl li{position:relative;display:grid;grid-template-columns:3rem minmax(0,1fr) 5rem;grid-template-areas:"n m v" ". f f";column-gap:.75rem;border-block-start:1px solid var(--line);padding-block:1.1rem}
.pl li:first-child{border-block-start:0}
.bar{position:absolute;inset-block-start:-1px;inset-inline:0;inline-size:100%;block-size:3px;fill:var(--ink)}
.pl li:first-child .bar{display:none}
.n,.v{font:600 1.25rem/1.28 var(--sans)}
.n{grid-area:n;text-decoration:none}
.v{grid-area:v;text-align:end}
.v span{display:block;font:400 .8125rem/1.3 var(--sans);color:var(--mute)}
.v i{display:block;font:400 .8125rem/1.3 var(--sans);color:var(--red)}
.tl small{color:var(--mute);white-space:nowrap}
.m{grid-area:m}
.f{grid-area:f;font-size:.8125rem;line-height:1.5rem;color:var(--mute);display:flex;flex-wrap:wrap;gap:0 1rem}
.org{font-weight:600;color:var(--ink)}
h3{font:700 1.25rem/1.28 var(--serif);text-wrap:pretty}
h3 a{text-decoration:none}
.by{font-size:.875rem;color:var(--mute);margin-block-start:.25rem}
.tl{margin-block-start:.5rem;max-inline-size:42rem}
.ab{font:400 1.0625rem/1.6 var(--serif);max-inline-size:42rem;margin-block-start:.5rem}
details{margin-block:.5rem}
summary{font-size:.875rem;color:var(--soft);cursor:pointer;inline-size:fit-content;padding-block:.25rem}
summary::marker{color:var(--red)}
:target .n,:target .v b{color:var(--red)}
:target .bar{fill:var(--red)}
.days{margin-block:.5rem 1.5rem}
.days li{padding-block:.6rem;border-block-end:1px solid var(--line)}
.days li>p:first-child{display:flex;justify-content:space-between;gap:1rem}
.days h3{font-size:1.0625rem;margin-block-start:.25rem}
small{color:var(--mute);font-size:.8125rem}
.msg{padding-block:2rem}
.msg p{margin-block-start:.75rem}
footer{margin-block-start:4rem;border-block-start:3px solid var(--ink);padding-block:1.25rem 3rem;font-size:.8125rem;color:var(--mute)}
footer p{margin-block-end:.5rem}
main>p,.end{margin-block-start:1rem}
@media (min-width:62rem){.pl li{grid-template-columns:3.5rem minmax(0,1fr) 16rem 5rem;grid-template-areas:"n m f v"}.f{display:block;padding-inline-start:1rem}}
@media print{.top nav,.lang,.skip,.pn,footer a{display:none}body{max-inline-size:none}li{break-inside:avoid}details::details-content{content-visibility:visible;block-size:auto}}
`;

const HASH = createHash("sha256").update(STYLESHEET).digest("hex").slice(0, 12);

/** The stylesheet's address changes with its bytes, so it can be remembered for ever. */
export function stylesheetAddress(): string {
  return stylesheetUrl(HASH);
}

export function* renderStylesheet(): Iterable<SiteFile> {
  yield { path: keyOf(stylesheetAddress()), contentType: CSS, cacheClass: "immutable", body: STYLESHEET };
}
