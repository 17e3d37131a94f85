extension IndexPage {
    /// The style of the page: screen, telephone and paper.
    ///
    /// Every colour of text has a contrast of at least 4.5 to its ground; no meaning is told by colour alone.
    static let style = screenStyle + languageStyle + narrowStyle + printStyle

    private static let screenStyle = """

        :root{color-scheme:light;--ink:#1d1d1f;--muted:#5c5f66;--rule:#c9ccd1;--brand:#9b1c1f;--accent:#1f4e79;\
        --better:#1b6b4a;--worse:#b3261e;--panel:#f4f2ee}
        *{box-sizing:border-box}
        body{font:16px/1.5 "Liberation Sans",Arial,Helvetica,sans-serif;color:var(--ink);background:#fff;max-width:76rem;\
        margin:0 auto;padding:0 1rem 3rem;overflow-wrap:break-word}
        a{color:var(--accent);text-underline-offset:.15em}
        a:hover{text-decoration-thickness:2px}
        :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
        main:focus{outline:none}
        h1,h2{font-family:"Liberation Serif","Times New Roman",Times,serif;line-height:1.2;text-wrap:balance}
        h1{font-size:2.1rem;margin:.2rem 0 1.2rem}
        h2{font-size:1.4rem;margin:0 0 .6rem}
        section{margin:2.4rem 0 0}
        p{margin:.4rem 0;max-width:46rem}
        small{font-size:.85em;color:var(--muted)}
        code{font:.82em/1.4 "Liberation Mono","DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
        bdi{unicode-bidi:isolate}
        ul{margin:0;padding:0;list-style:none}
        svg rect{stroke-width:1}
        .exceeded{fill:#1b6b4a;stroke:#1b6b4a}.met{fill:#a2b7c9;stroke:#1f4e79}.not-met{fill:url(#Stripes);stroke:#b3261e}\
        .open{fill:#fff;stroke:#5c5f66}
        .ground{fill:#b3261e}.stripe{stroke:#fff;stroke-width:1.4}
        .stock{position:absolute}
        .swatch{margin-right:.4em;vertical-align:-.1em}
        thead .swatch{display:block;margin:0 0 .25rem auto}
        .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .skip{position:absolute;left:-99rem;background:#fff;padding:.6rem 1rem;z-index:2}
        .skip:focus{left:1rem;top:.5rem}
        header{border-top:5px solid var(--brand);padding-top:.9rem}
        .top{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.2rem 1.5rem}
        .kicker{color:var(--brand);font-weight:bold;margin:0}
        .language{border:0;margin:0;padding:0;display:none;gap:.4rem}
        .language label{display:flex;align-items:center;min-height:2.75rem;padding:0 .6rem;cursor:pointer}
        .language input{margin:0 .4rem 0 0;accent-color:var(--accent)}
        .refused{border:2px solid var(--worse);border-left-width:.6rem;padding:1rem 1.2rem;margin-top:0}
        .refused ul,.silent{list-style:disc;padding-left:1.2rem}
        .refused li{margin:.35rem 0;max-width:60rem}
        .refused q{color:var(--muted)}
        .consolidated{background:var(--panel);padding:1.2rem 1.4rem 1.4rem}
        .documents{display:flex;flex-wrap:wrap;gap:.6rem 2.5rem}
        .documents a{font-size:1.1rem;font-weight:bold}
        .figures-title{font-weight:bold;margin:1.2rem 0 .4rem}
        .consolidated .bar{height:1.4rem}
        .figures{display:grid;grid-template-columns:repeat(5,1fr);gap:.5rem 1.2rem;margin:.7rem 0 0}
        .figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
        .figures dd{margin:0;font:bold 1.9rem/1.1 "Liberation Serif","Times New Roman",Times,serif}
        .figures dt{font-size:.9rem}
        .bar{display:block;width:100%;height:.75rem;margin-top:.4rem;overflow:visible}
        table{border-collapse:collapse;width:100%}
        caption{text-align:left;color:var(--muted);padding:.3rem 0 .5rem}
        th,td{padding:.55rem .6rem;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
        th:first-child{padding-left:0}
        td:last-child,th:last-child{padding-right:0}
        thead th{border-bottom:2px solid var(--ink);font-size:.85rem;vertical-align:bottom;line-height:1.3}
        .n,.committees td:nth-child(-n+6){text-align:right;font-variant-numeric:tabular-nums}
        .none{color:var(--muted)}
        .changes,.tables{width:auto;min-width:60%}
        .scroll{overflow-x:auto}
        .committees{table-layout:fixed}
        .committees thead .n{width:6.2rem}
        .committees thead th:nth-child(2){width:5.2rem}
        .committees thead th:not(.n):nth-child(n+3){width:9.5rem}
        .committees thead th:last-child{width:17rem!important}
        .committees tr:target{background:#fdf6e3}
        .refusal{font-weight:normal;font-size:.85rem;border-left:.35rem solid var(--worse);padding-left:.5rem}
        .refusal b{color:var(--worse)}
        .effects>span{display:block}
        .better{color:var(--better);font-weight:bold}.worse{color:var(--worse);font-weight:bold}
        details.changed li{margin:.2rem 0}details.changed li>span{margin-left:.6rem}
        details.changed{margin-top:.8rem}
        summary{cursor:pointer;color:var(--accent);padding:.15rem 0}
        .files>ul>li{line-height:1.45}
        .files details ul{font-size:.9rem;padding:.2rem 0 .4rem}
        .files details li{padding:.12rem 0}
        .since{display:block}
        .print{font-size:.85rem;color:var(--muted)}
        .digest{font-size:.85rem;color:var(--muted);display:inline-block;margin-left:.5rem}
        .digest[open]{display:block;margin:0}
        .digest summary{display:inline-block;color:var(--muted)}
        .whole{display:block;user-select:all;max-width:21rem}
        .filter{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1rem;margin:.4rem 0}
        .filter[hidden]{display:none}
        .filter label{font-weight:bold}
        .filter .tick{font-weight:normal;display:flex;align-items:center;min-height:2.75rem}
        .tick input{width:1.15rem;height:1.15rem;margin:0 .5rem 0 0;accent-color:var(--accent)}
        [type=search]{font:inherit;min-height:2.75rem;width:22rem;max-width:100%;padding:0 .7rem;border:1px solid var(--muted)}
        #Found{margin:0}
        .tables td,.tables th{white-space:nowrap}
        .tables th{white-space:normal}
        .legend div{display:flex;flex-wrap:wrap;gap:0 .6rem;margin:.25rem 0}
        .legend dt{font-weight:bold;min-width:10.5rem}
        .legend dd{margin:0;flex:1 1 18rem}
        .descriptions li{margin:.3rem 0}
        pre{background:var(--panel);padding:.8rem 1rem;overflow-x:auto;margin:.6rem 0}
        footer{margin-top:3rem;border-top:1px solid var(--rule);color:var(--muted);font-size:.85rem}

        """

    /// One language at a time, chosen by the two buttons; browsers that cannot do so show both.
    private static let languageStyle = """
        @supports selector(:has(a)){.language{display:flex}
        :root:has(#Vi:checked) :is(span,bdi)[lang=en],:root:has(#En:checked) :is(span,bdi)[lang=vi]{display:none}}
        @supports not selector(:has(a)){span[lang=vi]:not(:empty)+span[lang=en]::before,bdi+bdi[lang=en]::before\
        {content:"/ "}}

        """

    /// A telephone: each committee is a card, with its verdicts named beside their numbers.
    private static let narrowStyle = """
        @media screen and (max-width:60rem){
        h1{font-size:1.6rem}
        .digest{margin-left:0}
        .consolidated{margin-left:-1rem;margin-right:-1rem;padding:1rem}
        .figures{grid-template-columns:repeat(auto-fit,minmax(6.5rem,1fr))}
        a{padding:.35rem 0;display:inline-block}summary{padding:.4rem 0}
        .refused a,p a{padding:0;display:inline}
        .committees,.committees tbody,.committees caption{display:block}
        .committees thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .committees tr{display:grid;grid-template-columns:repeat(5,1fr);border-top:2px solid var(--ink);padding:.8rem 0;\
        margin:0}
        .committees tr[hidden]{display:none}
        .committees th,.committees td{display:block;border:0;padding:0;text-align:left}
        .committees th,.committees .effects,.committees .files{grid-column:1/-1}
        .committees td:nth-child(-n+6){padding:.5rem .3rem .3rem 0;font-weight:bold;font-size:1.1rem;text-align:left}
        .committees td:nth-child(-n+6)::before{display:block;font-size:.75rem;font-weight:normal;line-height:1.2;min-height:2.4em;\
        color:var(--muted)}
        .effects>span{display:inline-block;margin-right:.8rem}
        .effects .none{font-size:.85rem}
        .committees{--c2:"Chỉ tiêu";--c3:"Vượt";--c4:"Đạt";--c5:"Không đạt";--c6:"Chưa đủ căn cứ"}
        :root:has(#En:checked) .committees{--c2:"Targets";--c3:"Exceeded";--c4:"Met";--c5:"Not met";\
        --c6:"Not assess\\AD able"}
        .committees td:nth-child(2)::before{content:var(--c2)}.committees td:nth-child(3)::before{content:var(--c3)}\
        .committees td:nth-child(4)::before{content:var(--c4)}.committees td:nth-child(5)::before{content:var(--c5)}\
        .committees td:nth-child(6)::before{content:var(--c6)}
        .files>ul{display:flex;flex-wrap:wrap;gap:0 1.5rem}
        .changes{min-width:100%}.changes th,.changes td{padding-left:.25rem;padding-right:.25rem}
        .tables,.tables tbody{display:block}
        .tables thead{display:none}
        .tables tr{display:flex;flex-wrap:wrap;gap:0 1.2rem;align-items:baseline;border-bottom:1px solid var(--rule);\
        padding:.5rem 0}
        .tables th,.tables td{border:0;padding:0}
        .tables th{flex:1 0 70%}
        .tables .rows::after{content:" dòng"}:root:has(#En:checked) .tables .rows::after{content:" rows"}
        .tables td:not(.rows){flex:1 1 100%;white-space:normal}}

        """

    /// Paper, A4: no controls, no folded parts, rows kept whole, heads repeated.
    private static let printStyle = """
        @page{size:A4;margin:14mm 12mm}
        @media print{
        :root{font-size:9.5pt}body{font-size:1rem;max-width:none;padding:0}
        h1{font-size:18pt}h2{font-size:13pt;break-after:avoid}
        section{margin-top:14pt}
        .language,.skip,.filter label,.filter input,details:not(.changed){display:none!important}
        .filter{display:block!important}
        a{color:inherit;text-decoration-color:var(--muted)}
        tr,.figures div,li,.refused,.legend div,pre{break-inside:avoid}
        thead{display:table-header-group}
        th,td{padding:3pt 4pt}
        thead th{font-size:7.5pt}
        .consolidated{padding:8pt 0;background:none;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}
        .consolidated .bar{width:99.8%}
        .committees thead .n{width:13mm}
        .committees thead th:nth-child(2){width:12mm}
        .committees thead th:not(.n):nth-child(n+3){width:25mm}
        .committees thead th:last-child{width:50mm!important}
        .files small{font-size:7pt}
        pre{background:none;border:1px solid var(--rule);white-space:pre-wrap}
        code{color:inherit}}

        """
}
