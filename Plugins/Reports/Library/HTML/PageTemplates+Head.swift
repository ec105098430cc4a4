extension PageTemplates {
  static let head = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>{{programme}} · {{reportTitle}}</title>
    <style>/*style*/</style>
    </head>
    <body>
    <header>
    <p class="eyebrow">{{workspace}} · {{reportTitle}}</p>
    <h1>{{programme}}</h1>
    <ul class="facts">{{#facts}}<li>{{.}}</li>{{/facts}}</ul>
    {{#notice}}
    <p class="notice">{{.}}</p>
    {{/notice}}
    </header>
    <main>
    """
}
