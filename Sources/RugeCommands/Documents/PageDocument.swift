import RugeWords

/// A page as JSON: its sections by names that stay the same in every language, its items by their ids.
struct PageDocument: Encodable {
  struct Section: Encodable {
    let key: String
    let title: String
    let parts: [Part]
  }

  struct Part: Encodable {
    var heading: String?
    var paragraph: String?
    var items: [Item]?
    var columns: [String]?
    var rows: [[String]]?
  }

  struct Item: Encodable {
    let id: String
    let name: String
    let sentences: [String]
  }

  let title: String
  let opening: [String]
  let sections: [Section]

  init(_ page: Page) {
    self.title = page.title
    self.opening = page.opening
    self.sections = page.sections.map { section in
      Section(key: section.key, title: section.title, parts: section.blocks.map(Part.init))
    }
  }
}

extension PageDocument.Part {
  fileprivate init(_ block: PageBlock) {
    self.init()
    switch block {
    case .heading(let text): heading = text
    case .paragraph(let text): paragraph = text
    case .list(let list, _):
      items = list.map { PageDocument.Item(id: $0.id, name: $0.name, sentences: $0.sentences) }
    case .table(let table):
      columns = table.columns
      rows = table.rows
    }
  }
}
