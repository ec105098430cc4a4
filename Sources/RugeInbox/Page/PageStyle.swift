/// The style of pages: light and dark, wide and narrow.
enum PageStyle {
  static let text = """

    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --card: #ffffff; --ink: #20262b; --quiet: #5c656d; --line: #dfdcd4; --edge: #8a9298;
      --leaf: #1d6b52; --leaf-soft: #e4efe9; --on-leaf: #ffffff; --late: #9c4a06; --late-soft: #fdf1e3; --late-line: #d98a3d;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15181a; --card: #1c2124; --ink: #e8e5df; --quiet: #a4abb0; --line: #353b3f; --edge: #79828a;
        --leaf: #6fc4a3; --leaf-soft: #20332c; --on-leaf: #10201a; --late: #f0a862; --late-soft: #33281b;
        --late-line: #b8752f;
      }
    }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; max-width: 46rem; padding: 3rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
      overflow-wrap: break-word;
    }
    h1, h2 {
      font-family: ui-serif, Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Georgia, serif;
      font-weight: 600; line-height: 1.15; text-wrap: balance;
    }
    h1 { margin: 0 0 .8rem; font-size: clamp(1.9rem, 6vw, 2.7rem); letter-spacing: -.01em; }
    h2 { margin: 2.6rem 0 1rem; font-size: 1.4rem; }
    h2:focus { outline: none; }
    h3 { margin: 0 0 .9rem; font-size: 1.05rem; }
    p { margin: 0 0 .8rem; }
    .eyebrow { margin-bottom: .5rem; color: var(--leaf); font-size: .92rem; font-weight: 600; }
    .lead { max-width: 38rem; }
    .until { font-weight: 600; }
    .quiet { color: var(--quiet); font-size: .92rem; }
    .notice {
      padding: .6rem .9rem; border: 1px solid var(--late-line); border-radius: .5rem; background: var(--late-soft);
      color: var(--late); font-weight: 600;
    }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

    fieldset.q {
      min-width: 0; margin: 0 0 1rem; padding: 1.1rem 1.2rem 1.2rem; border: 1px solid var(--line); border-radius: .7rem;
      background: var(--card);
    }
    legend { float: left; width: 100%; margin: 0 0 .6rem; padding: 0; font-weight: 600; }
    legend + * { clear: both; }
    .must { color: var(--quiet); font-size: .85rem; font-weight: 400; }
    .help { margin: -.2rem 0 .6rem; color: var(--quiet); font-size: .92rem; }
    .problem { margin: .6rem 0 0; color: var(--late); font-weight: 600; }
    fieldset.wrong { border-color: var(--late-line); box-shadow: inset .25rem 0 var(--late-line); }

    .opts { display: grid; gap: .5rem; }
    .opts.row { display: flex; flex-wrap: wrap; }
    .opts.scale .opt { flex: 1 1 0; justify-content: center; min-width: 3.7rem; padding: .5rem .3rem; gap: .4rem; }
    .opts.scale .opt.other { flex: 1 1 40%; }
    .sheet { margin-top: 1.6rem; }
    #draft { margin: 1.4rem 0 0; }
    .opt {
      display: flex; align-items: center; gap: .6rem; min-height: 2.9rem; padding: .5rem .9rem;
      border: 1px solid var(--edge); border-radius: .55rem; cursor: pointer;
    }
    .opt.other { border-style: dashed; color: var(--quiet); }
    .opt.small { min-height: 2.75rem; padding: .3rem .8rem; border-style: dashed; color: var(--quiet); font-size: .94rem; }
    .opt:has(input:checked) { border: 1px solid var(--leaf); background: var(--leaf-soft); color: var(--ink); }
    .opt:has(input:focus-visible) { outline: .18rem solid var(--leaf); outline-offset: .12rem; }
    .opt input { flex: none; width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--leaf); }
    .opt input:focus-visible { outline: none; }
    .states { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .6rem; }
    .field {
      width: 100%; min-height: 2.9rem; padding: .55rem .75rem; border: 1px solid var(--edge); border-radius: .55rem;
      background: var(--paper); color: var(--ink); font: inherit;
    }
    input[type=date].field { max-width: 14rem; }
    .measure { display: flex; align-items: center; gap: .7rem; }
    .measure .field { max-width: 12rem; }
    .measure span { color: var(--quiet); }
    .field:disabled { opacity: .45; }
    .field:focus-visible, button:focus-visible, summary:focus-visible, #text:focus-visible {
      outline: .18rem solid var(--leaf); outline-offset: .12rem;
    }
    .card { margin-bottom: 1.2rem; padding: 1.1rem 1.2rem .4rem; border: 1px solid var(--line); border-radius: .7rem; }
    .card fieldset.q { padding: 0; border: 0; background: none; margin-bottom: 1.3rem; }
    .card fieldset.wrong { padding-left: .8rem; border-radius: 0; }

    button {
      min-height: 2.9rem; padding: .55rem 1.2rem; border: 1px solid var(--leaf); border-radius: .55rem;
      background: none; color: var(--leaf); font: inherit; font-weight: 600; cursor: pointer;
    }
    button.main { background: var(--leaf); color: var(--on-leaf); }
    button.plain { border-color: transparent; padding-left: .4rem; padding-right: .4rem; font-weight: 400;
      text-decoration: underline; text-underline-offset: .2em; }
    button.clear { margin-top: .3rem; font-size: .92rem; }
    .actions { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1.4rem 0; }
    .told { min-height: 1.5em; font-weight: 600; color: var(--leaf); }
    #given h3 { margin: 1.4rem 0 .4rem; }
    #given dl { margin: 0; }
    #given dl > div { padding: .6rem 0; border-bottom: 1px solid var(--line); }
    #given dt { color: var(--quiet); font-size: .94rem; }
    #given dd { margin: 0; font-weight: 600; white-space: pre-wrap; }
    #given dd.open { font-weight: 400; font-style: italic; color: var(--late); }
    summary { cursor: pointer; min-height: 2.75rem; padding: .6rem 0; }
    #text {
      width: 100%; padding: .7rem; border: 1px solid var(--edge); border-radius: .55rem; background: var(--card);
      color: var(--ink); font: .82rem/1.45 ui-monospace, "Liberation Mono", monospace;
    }
    footer { margin-top: 3rem; padding-top: 1.1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .9rem; }

    @media (max-width: 40rem) {
      body { padding: 1.6rem 1rem 3rem; }
      fieldset.q { padding: 1rem; }
      .actions > * { flex: 1 1 100%; }
      .opts.row .opt { flex: 1 1 auto; }
      .opts.row .opt.other { flex-basis: 40%; }
      .opts.scale { display: grid; grid-template-columns: repeat(5, 1fr); }
      .opts.scale .opt { min-width: 0; }
      .opts.scale .opt.other { grid-column: 1 / -1; }
      .opts.pair { display: grid; grid-template-columns: 1fr 1fr; }
    }
    @media print { button, .states { display: none; } }

    """
}
