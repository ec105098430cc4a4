extension PageTemplates {
  /// The page's style: light and dark, wide and narrow, screen and paper.
  static let style = """

    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --card: #ffffff; --ink: #20262b; --quiet: #5c656d; --line: #dfdcd4; --track: #e9e6de;
      --leaf: #1d6b52; --leaf-soft: #e4efe9; --late: #9c4a06; --late-soft: #fdf1e3; --late-line: #d98a3d;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15181a; --card: #1c2124; --ink: #e8e5df; --quiet: #a4abb0; --line: #353b3f; --track: #30363a;
        --leaf: #6fc4a3; --leaf-soft: #20332c; --late: #f0a862; --late-soft: #33281b; --late-line: #b8752f;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; max-width: 66rem; padding: 3.5rem 2rem 4rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
      font-variant-numeric: tabular-nums; overflow-wrap: break-word;
    }
    h1, h2 {
      font-family: ui-serif, Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Georgia, serif;
      font-weight: 600; line-height: 1.15; text-wrap: balance;
    }
    h1 { margin: 0 0 .9rem; font-size: clamp(2.1rem, 5vw, 3.1rem); letter-spacing: -.01em; }
    h2 { margin: 0 0 1.1rem; font-size: 1.45rem; }
    h3 { margin: 0; font-size: 1rem; font-weight: 600; }
    p { margin: 0; }
    small { color: var(--quiet); font-size: .82em; font-weight: 400; white-space: nowrap; }
    ul { margin: 0; padding: 0; list-style: none; }
    dl, dd { margin: 0; }
    section { margin-top: 3.2rem; }
    .eyebrow { margin-bottom: .5rem; color: var(--leaf); font-size: .88rem; font-weight: 600; letter-spacing: .02em; }
    .facts { display: flex; flex-wrap: wrap; gap: .15rem 0; color: var(--quiet); }
    .facts li:not(:last-child)::after { content: "·"; margin: 0 .6em; }
    .notice {
      display: inline-block; margin-top: 1.2rem; padding: .4rem .8rem; border: 1px solid var(--late-line);
      border-radius: .4rem; background: var(--late-soft); color: var(--late); font-weight: 600;
    }
    .calm, .rest { color: var(--quiet); }
    .rest { margin-top: 1rem; }
    .overdue { color: var(--late); font-weight: 600; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

    .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: 1rem; }
    .tiles > div {
      padding: 1rem 1.05rem 1.05rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--card);
    }
    .tiles dt { color: var(--quiet); font-size: .82rem; }
    .tiles .big { margin: .15rem 0 .2rem; font-size: 1.95rem; font-weight: 600; line-height: 1.2; letter-spacing: -.015em; }
    .tiles .note { color: var(--quiet); font-size: .85rem; line-height: 1.4; }

    table { width: 100%; border-collapse: collapse; }
    th, td { padding: .7rem .9rem .7rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
    th { font-weight: 600; }
    thead th { padding-top: 0; color: var(--quiet); font-size: .85rem; font-weight: 400; }
    tr > :last-child { padding-right: 0; }
    .bar { display: block; width: 100%; height: .5rem; border-radius: .15rem; }
    .track { fill: var(--track); }
    .value { fill: var(--leaf); }
    .start { fill: var(--card); }
    .goal { fill: var(--ink); }

    .stages th { width: 14rem; padding: .3rem 1rem .3rem 0; border: 0; font-weight: 400; }
    .stages td { display: flex; align-items: center; gap: .9rem; padding: .3rem 0; border: 0; }
    .stages .bar { height: 1.15rem; }
    .stages .count { flex: none; min-width: 3rem; font-weight: 600; text-align: end; white-space: nowrap; }
    .stages .end .value { fill: var(--quiet); }

    .attention { display: grid; gap: .8rem; }
    .attention > li {
      padding: .85rem 1.1rem .9rem; border: 1px solid var(--line); border-left: .3rem solid var(--late-line);
      border-radius: .5rem; background: var(--card);
    }
    .attention ul { margin-top: .25rem; }
    .attention li li + li { margin-top: .2rem; }

    .organisations { font-size: .93rem; line-height: 1.45; }
    .organisations thead th { padding-bottom: .2rem; border: 0; }
    .organisations .group th {
      padding: 1.3rem 0 .45rem; border-bottom: 2px solid var(--leaf); color: var(--leaf); font-size: 1rem;
    }
    .organisations tbody th { width: 24%; }
    .organisations td:nth-of-type(1) { width: 16%; }
    .organisations td:nth-of-type(2) { width: 13%; }
    .organisations td:nth-of-type(4) { width: 24%; }
    .organisations span:not(.name, .values, .unseen) {
      display: block; color: var(--quiet); font-size: .85em; font-weight: 400;
    }
    .organisations span.overdue:not(.name) { color: var(--late); font-weight: 600; }
    .organisations td .bar { max-width: 7rem; height: .35rem; margin: .3rem 0 .15rem; }
    .organisations .flagged > th { box-shadow: inset .2rem 0 var(--late-line); padding-left: .8rem; }
    .lines { display: grid; gap: .5rem; }
    .line { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 .6rem; }
    .line .name { color: var(--quiet); }
    .line .values { margin-left: auto; }
    .organisations .line .bar { flex-basis: 100%; max-width: none; margin: .2rem 0 0; }
    .line.unknown b { font-weight: 400; font-style: italic; }

    .overview { font-size: .9rem; }
    .overview th, .overview td { padding-top: .35rem; padding-bottom: .35rem; }
    .overview th { font-weight: 400; }
    .overview .flagged > th { box-shadow: inset .2rem 0 var(--late-line); padding-left: .8rem; font-weight: 600; }

    .prose { max-width: 46rem; white-space: pre-line; }
    p.prose + p.prose { margin-top: .8rem; }
    .quiet { color: var(--quiet); font-style: italic; }
    .wide { overflow-x: auto; }
    .answers { font-size: .93rem; line-height: 1.45; }
    .answers thead th { min-width: 5rem; vertical-align: bottom; }
    .answers tbody th { min-width: 9rem; }
    .question { margin-top: 1.8rem; }
    .question > .calm { margin-top: .1rem; }
    .question dl, .records dl { display: grid; gap: .5rem 1.4rem; margin-top: .6rem; }
    .question dl > div, .records dl > div { display: grid; grid-template-columns: 13rem 1fr; gap: 0 1.2rem; }
    .question dl > div { padding-top: .5rem; border-top: 1px solid var(--line); }
    .records { display: grid; gap: .8rem; margin-top: 1rem; }
    .records > li { padding: .85rem 1.1rem .9rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
    .records dl { gap: .15rem; }
    .records dt { color: var(--quiet); }

    .deviations { display: grid; gap: .7rem; }
    .deviations dt { font-weight: 600; }
    footer {
      margin-top: 3.5rem; padding-top: 1.2rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .88rem;
    }
    footer p { max-width: 46rem; }

    @media screen and (max-width: 44rem) {
      body { padding: 2rem 1.1rem 3rem; }
      section { margin-top: 2.5rem; }
      .tiles { grid-template-columns: 1fr 1fr; gap: .7rem; }
      .tiles > div { padding: .8rem .9rem; }
      .tiles .big { font-size: 1.55rem; }
      .tiles > :last-child:nth-child(odd) { grid-column: 1 / -1; }
      .facts { display: block; }
      .facts li:not(:last-child)::after { content: none; }
      .stages th { width: 9.5rem; }
      .organisations thead, .figures thead {
        position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      }
      .organisations, .organisations tbody, .organisations tr, .organisations th, .organisations td,
      .figures, .figures tbody, .figures tr, .figures th, .figures td { display: block; width: auto; }
      .organisations tbody th, .organisations td:nth-of-type(n) { width: auto; }
      .organisations tr:not(.group), .figures tr { padding: .8rem 0; border-bottom: 1px solid var(--line); }
      .organisations th, .organisations td, .figures th, .figures td { padding: .15rem 0; border: 0; }
      .organisations .group th { padding: 1.1rem 0 .4rem; }
      .organisations td, .figures td { display: grid; grid-template-columns: 6.5rem 1fr; gap: .6rem; }
      .organisations td::before, .figures td::before { content: attr(data-label); color: var(--quiet); }
      .organisations .flagged > th { margin-bottom: .2rem; }
      .question dl > div, .records dl > div { grid-template-columns: 1fr; }
      .overview th, .overview td { padding-right: .5rem; }
      .overview td:nth-of-type(2) { display: none; }
      .overview th:nth-child(3) { display: none; }
    }

    @page {
      size: A4; margin: 16mm 15mm 18mm;
      @bottom-right { content: counter(page) " / " counter(pages); color: #4d555c; font: 8pt system-ui, sans-serif; }
    }
    @media print {
      :root {
        color-scheme: light; font-size: 9.4pt;
        --paper: #ffffff; --card: #ffffff; --ink: #16191c; --quiet: #4d555c; --line: #cfccc4; --track: #e6e3db;
        --leaf: #1d6b52; --late: #8a3f02; --late-soft: #ffffff; --late-line: #c87a2c;
      }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { max-width: none; padding: 0; line-height: 1.42; }
      h1 { font-size: 25pt; }
      h2 { margin-bottom: .8rem; }
      h2, h3, thead, .group { break-after: avoid; }
      section { margin-top: 2.2rem; }
      tr, .figures, .attention > li, .tiles > div, .deviations > div, .question dl > div, .records > li {
        break-inside: avoid;
      }
      .wide { overflow: visible; }
      .tiles { grid-template-columns: repeat(5, 1fr); gap: .6rem; }
      .tiles > div { padding: .7rem .8rem; }
      .tiles .big { font-size: 1.7rem; }
      .organisations { font-size: .9rem; }
      .overview { font-size: .85rem; }
      th, td { padding-top: .55rem; padding-bottom: .55rem; }
      thead { display: table-header-group; }
      footer { margin-top: 2.2rem; break-inside: avoid; }
    }

    """
}
