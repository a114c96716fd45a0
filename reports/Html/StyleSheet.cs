namespace OneM2M.Conformance.Reporting.Html;

/// <summary>The report's style: readable on screen in light and dark, and on paper.</summary>
internal static class StyleSheet
{
    /// <summary>CSS.</summary>
    public const string Text = """
        :root{color-scheme:light dark;--bg:#fff;--fg:#1c2128;--dim:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--pass:#1a7f37;--fail:#cf222e;--warn:#9a6700;--other:#57606a}
        @media(prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--dim:#9198a1;--line:#3d444d;--soft:#151b23;--pass:#3fb950;--fail:#f85149;--warn:#d29922;--other:#9198a1}}
        *{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,"Segoe UI","DejaVu Sans",sans-serif}
        main{max-width:1100px;margin:0 auto;padding:2rem 1.25rem 4rem}h1{font-size:1.6rem;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2.2rem 0 .7rem;border-bottom:1px solid var(--line);padding-bottom:.3rem}
        h3{font-size:1rem;margin:1.3rem 0 .4rem}h4{font-size:.85rem;margin:.6rem 0 .2rem;color:var(--dim)}.meta,.seen{color:var(--dim)}.verdict{font-size:1.15rem;font-weight:600;margin:.3rem 0}
        .verdict.pass{color:var(--pass)}.verdict.fail,.verdict.error{color:var(--fail)}.verdict.inconclusive,.verdict.warning{color:var(--warn)}
        .tiles{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;padding:0;margin:1.2rem 0}.tiles li{flex:1 1 7.5rem;border:1px solid var(--line);border-top:4px solid var(--other);border-radius:6px;padding:.5rem .8rem}
        .tiles b{display:block;font-size:1.6rem;line-height:1.2}.tiles .pass{border-top-color:var(--pass)}.tiles .fail,.tiles .error{border-top-color:var(--fail)}.tiles .warning,.tiles .inconclusive{border-top-color:var(--warn)}.tiles .none{color:var(--dim);border-top-color:var(--line)}.tiles .none b{font-weight:400}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}th{font-size:.85rem;color:var(--dim)}.n{text-align:right;font-variant-numeric:tabular-nums}
        td.pass{color:var(--pass)}td.fail{color:var(--fail);font-weight:700}td.warning,td.inconclusive{color:var(--warn)}td.n.zero{color:var(--dim);font-weight:400}tbody th{color:var(--fg);font-size:inherit;font-weight:400;white-space:nowrap}.edge{border-left:1px solid var(--line)}.scroll{overflow-x:auto}td.ids{font:13px/1.5 ui-monospace,"DejaVu Sans Mono",monospace;min-width:7.5rem}td{overflow-wrap:anywhere}td.n{overflow-wrap:normal}
        .badge{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .55rem;font-size:.8rem;font-weight:600;white-space:nowrap;color:var(--other)}
        .badge.pass{color:var(--pass)}.badge.fail,.badge.error{color:var(--fail)}.badge.warning,.badge.inconclusive{color:var(--warn)}.badge.untested{border-style:dashed}
        article{border:1px solid var(--line);border-left:4px solid var(--other);border-radius:6px;padding:.2rem 1rem .8rem;margin:.8rem 0}article.fail,article.error{border-left-color:var(--fail)}article.warning{border-left-color:var(--warn)}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.4rem 0}dt{color:var(--dim)}dd{margin:0;overflow-wrap:anywhere}
        details>summary{cursor:pointer}.requirement{border-bottom:1px solid var(--line);padding:.3rem 0}.requirement .body{padding:.2rem 0 .6rem 1.2rem}.scenarios{padding-left:0;list-style:none;margin:.3rem 0}.scenarios li{padding:.12rem 0;overflow-wrap:anywhere}
        .evidence{margin:.2rem 0 .2rem .3rem;color:var(--dim)}pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--soft);color:var(--fg);border:1px solid var(--line);border-radius:6px;padding:.5rem .7rem;font:13px/1.45 ui-monospace,"DejaVu Sans Mono",monospace;margin:.2rem 0}
        code{font:13px ui-monospace,"DejaVu Sans Mono",monospace}.note{border-left:4px solid var(--warn);padding-left:.8rem}
        @media print{details{display:block}main{max-width:none;padding:0}}@media(max-width:640px){main{padding:1.2rem .9rem 3rem}dl{grid-template-columns:1fr}dd{margin-bottom:.3rem}.tiles li{flex-basis:6.2rem}th,td{padding:.3rem .4rem}}
        """;
}
