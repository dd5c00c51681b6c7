"""How the sheet of a plan looks as a web page: on a phone, in the dark, and on paper."""

from coach.ui.tokens import DARK, LIGHT, Colors


def _tokens(colors: Colors) -> str:
    names = ("background", "surface", "text", "soft", "line", "track", "primary")
    names += ("primary_tint", "stop", "stop_tint")
    return "".join(f"--{name.replace('_', '-')}:{getattr(colors, name)};" for name in names)


STYLE = f"""
:root{{color-scheme:light dark;{_tokens(LIGHT)}}}
@media (prefers-color-scheme:dark){{@media not print{{:root{{{_tokens(DARK)}}}}}}}
*{{box-sizing:border-box}}
body{{margin:0;background:var(--background);color:var(--text);line-height:1.5;font-size:1rem;
font-family:Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
overflow-wrap:anywhere;-webkit-text-size-adjust:100%}}
main{{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 3rem}}
h1{{font-size:2rem;line-height:1.2;letter-spacing:-.02em;margin:0 0 .25rem}}
h2{{font-size:1.25rem;line-height:1.3;margin:0}}
p{{margin:.25rem 0}}
.soft,dt,figcaption,footer{{color:var(--soft)}}
.pre{{white-space:pre-line}}
.rules{{display:grid;gap:1rem;margin:1.25rem 0;
grid-template-columns:repeat(auto-fit,minmax(15rem,1fr))}}
.rules section{{border-radius:1rem;padding:1rem 1.25rem;background:var(--primary-tint)}}
.rules section+section{{background:var(--stop-tint)}}
.rules h2{{font-size:1rem;color:var(--primary)}}
.rules section+section h2{{color:var(--stop)}}
ol{{list-style:none;margin:0;padding:0}}
article,.card{{background:var(--surface);border:1px solid var(--line);border-radius:1rem;
padding:1.25rem;margin:0 0 1rem;break-inside:avoid}}
article{{display:grid;gap:1.25rem;grid-template-columns:9.5rem 1fr}}
article img{{width:100%;border-radius:.75rem;display:block;background:#f3f3f3}}
.dose{{font-size:1.15rem;font-weight:600;color:var(--primary)}}
dl{{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;
margin:.75rem 0 0;font-size:.94rem}}
dt,dd{{margin:0}}
.note{{background:var(--background);border-radius:.5rem;padding:.6rem .9rem;margin-top:.75rem}}
.wide{{overflow-x:auto}}
table{{border-collapse:collapse;width:100%;font-size:.85rem;margin:.5rem 0 1rem;break-inside:avoid}}
caption{{text-align:start;font-weight:600;padding:.5rem 0}}
th,td{{border:1px solid var(--line);padding:.35rem .3rem;text-align:center}}
th[scope=row]{{text-align:start;font-weight:400;min-width:11rem}}
thead span{{display:block;font-weight:400;white-space:nowrap}}
i{{display:inline-block;width:.85rem;height:.85rem;margin:.1rem;border:1px solid var(--soft);
border-radius:.2rem;vertical-align:middle}}
.code{{display:grid;gap:1.25rem;align-items:center;grid-template-columns:minmax(0,20rem) 1fr}}
.code img{{width:100%;image-rendering:pixelated;border-radius:.5rem}}
footer{{font-size:.85rem;margin-top:1.5rem}}
@media (max-width:34rem){{article,.code{{grid-template-columns:1fr}}article img{{max-width:14rem}}
dl{{grid-template-columns:1fr;gap:0}}dd{{margin:0 0 .4rem}}}}
@media print{{@page{{size:A4;margin:14mm}}body{{background:#fff;font-size:10pt}}
main{{max-width:none;padding:0}}article{{padding:.8rem;grid-template-columns:7rem 1fr}}
.ticks{{break-before:page}}footer{{break-before:avoid;margin:0}}
.code{{break-inside:avoid;grid-template-columns:75mm 1fr}}
*{{print-color-adjust:exact;-webkit-print-color-adjust:exact}}}}
"""
"""Colours are those of the app; the system's own typeface, since a page may fetch nothing."""
