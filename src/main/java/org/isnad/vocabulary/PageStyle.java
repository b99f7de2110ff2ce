package org.isnad.vocabulary;

/** The style of the page: light and dark as the reader's system is, one column, nothing that is fetched. */
final class PageStyle {

    static final String CSS = """
            :root{color-scheme:light dark;--ink:#1a1a1a;--soft:#595959;--paper:#fff;--box:#f4f4f1;--line:#c8c8c4;\
            --link:#0b4f9e;--warn:#8a1c1c}
            @media (prefers-color-scheme:dark){:root{--ink:#e8e8e6;--soft:#a9a9a5;--paper:#161616;--box:#222220;\
            --line:#444440;--link:#9cc7ff;--warn:#ffb3a8}}
            *{box-sizing:border-box}
            html{scroll-padding-top:.5rem}
            body{font:1rem/1.5 system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",sans-serif;max-width:60rem;\
            margin:0 auto;padding:1rem;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
            a{color:var(--link)}
            h1,h2,h3,h4{line-height:1.25;margin:1.2em 0 .3em}
            h2{border-top:2px solid var(--line);padding-top:1rem;margin-top:3rem}
            h3 a,h4 a{text-decoration-thickness:1px;text-underline-offset:.2em}
            small{font-size:.75em;font-weight:normal;color:var(--soft)}
            p{margin:.3rem 0}
            code,pre{font:.875em/1.45 ui-monospace,"DejaVu Sans Mono",monospace}
            pre{overflow-x:auto;overflow-wrap:normal;background:var(--box);border:1px solid var(--line);padding:.6rem;\
            margin:.4rem 0}
            .iri code{user-select:all;color:var(--soft)}
            .names{font-weight:600}
            .deprecated{color:var(--warn);border-left:4px solid var(--warn);padding-left:.6rem}
            article{border-top:1px solid var(--line);padding:.2rem 0 .8rem}
            article:target{background:var(--box);outline:.5rem solid var(--box)}
            dl{margin:.6rem 0;font-size:.9375rem}
            dl div{display:grid;grid-template-columns:8.5rem 1fr;gap:.1rem .8rem;padding:.1rem 0}
            dt{color:var(--soft)}
            dd{margin:0;min-width:0}
            ul{margin:.2rem 0;padding-left:1.2rem}
            dd ul{list-style:none;padding:0}
            nav ul.terms{columns:13rem;column-gap:1.5rem;list-style:none;padding:0 0 .6rem 1rem;font-size:.9375rem}
            summary{cursor:pointer;color:var(--link)}
            table{border-collapse:collapse;font-size:.9375rem}
            th,td{border:1px solid var(--line);padding:.15rem .5rem;text-align:start}
            .wide{overflow-x:auto}
            .top{font-size:.875rem}
            @media (max-width:34rem){dl div{grid-template-columns:1fr}dl div+div{margin-top:.35rem}h1{font-size:1.6rem}}
            @media print{body{max-width:none;padding:0;font-size:10pt}nav .terms,.top{display:none}\
            article{break-inside:avoid-page}h2,h3,h4{break-after:avoid}\
            pre{white-space:pre-wrap;overflow-wrap:anywhere}a{color:inherit;text-decoration:none}\
            details::details-content{content-visibility:visible;block-size:auto}}
            """;

    private PageStyle() {}
}
