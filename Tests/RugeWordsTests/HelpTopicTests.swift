import RugeCore
import RugeWords
import Testing

struct HelpTopicTests {
  @Test("Every topic has a page in each language, with its own words", arguments: HelpTopic.allCases)
  func pages(topic: HelpTopic) {
    let pages = [Language.danish, .english].map { Words($0).page(of: topic) }
    #expect(pages[0].title != pages[1].title)
    #expect(pages.allSatisfy { $0.sections.count == 1 && $0.sections[0].blocks.count >= 2 })
    #expect(pages[0].sections[0].blocks.count == pages[1].sections[0].blocks.count)
    for (danish, english) in zip(pages[0].sections[0].blocks, pages[1].sections[0].blocks) {
      if case .paragraph(let da) = danish, case .paragraph(let en) = english {
        #expect(da != en && !da.contains(/[“”]/) && !en.contains(/[«»]/))
      }
    }
  }

  @Test("A topic is found by its name and by what people call it, and nothing else is")
  func names() {
    for topic in HelpTopic.allCases { #expect(HelpTopic(named: topic.rawValue.uppercased()) == topic) }
    #expect(HelpTopic(named: "datoer") == .dates)
    #expect(HelpTopic(named: "exit_codes") == .exitCodes)
    #expect(HelpTopic(named: "environment") == .settings)
    #expect(HelpTopic(named: "nope") == nil)
  }
}
