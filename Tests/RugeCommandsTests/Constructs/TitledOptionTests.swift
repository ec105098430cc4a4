import Foundation
import RugeInbox
import Testing

@testable import RugeCommands

/// Choices of questions and states of records that are called something in each language.
struct TitledOptionTests {
  private static let definition = """
    programme: prøve
    title: {da: Prøve, en: Trial}
    languages: [da, en]
    roles:
      kontakt: {title: {da: Kontakt, en: Contact}, of: organisation}
    forms:
      - id: skema
        title: {da: Skema, en: Form}
        by: kontakt
        fields:
          hjemme: {ask: {da: Hjemme?, en: At home?}, answer: [ja: {da: Ja, en: "Yes"}, nej: {da: Nej, en: "No"}]}
          fag: {ask: {da: Fag?, en: Subjects?}, answer: {several: [dansk: {da: Dansk, en: Danish}, musik]}}
          hvorfor: {ask: {da: Hvorfor?, en: Why?}, answer: text, unless: {hjemme: ja}}
        passed_when: {hjemme: ja}
    records:
      - id: sag
        title: {da: Sag, en: Case}
        about: organisation
        states:
          - sendt: {da: Sendt, en: Sent}
          - hos-os: {da: Hos os, en: In hand}
          - - optaget: {da: Optaget, en: Taken}
            - afvist: {da: Afvist, en: Turned down}
            - opgivet: {da: Opgivet, en: Turned down}
    indicators:
      - {id: optagne, title: {da: Optagne, en: Taken in}, count: sag optaget}
    reports:
      - {id: status, title: {da: Status, en: Status}, audience: board, due: 1 month after year end, sections: [sag, skema]}
    """

  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.definition)
    try await lab.succeed("person", "add", "Ida Kontakt", "--email", "ida@example.org")
    try await lab.succeed("org", "add", "Læsehunde", "--on", "2026-01-12")
    try await lab.succeed("enrol", "Læsehunde", "--as", "kontakt=Ida", "--on", "2026-01-12")
    return lab
  }

  private func text(_ lab: Lab, _ arguments: String..., locale: String = "en") async throws -> String {
    let result = await lab.run(arguments + ["--locale", locale])
    #expect(result.code == 0, "\(result)")
    return result.output
  }

  @Test("An answer is given by id or by a title in any language, kept by its id, and read by its title")
  func answers() async throws {
    let lab = try await lab()
    try await lab.succeed("form", "answer", "Læsehunde", "skema", "hjemme=yes", "fag=Danish, musik")
    let document = try await lab.json("form", "show", "Læsehunde", "skema")
    #expect(value(document, 0, "state") as? String == "passed")
    #expect(value(document, 0, "fields", 0, "answer") as? String == "ja")
    #expect(value(document, 0, "fields", 1, "answer") as? String == "dansk,musik")
    let english = try await text(lab, "form", "show", "Læsehunde", "skema")
    #expect(english.contains("Yes") && english.contains("Danish and musik"), "\(english)")
    let danish = try await text(lab, "form", "show", "Læsehunde", "skema", locale: "da")
    #expect(danish.contains("Ja") && danish.contains("Dansk og musik"), "\(danish)")
    #expect(try await text(lab, "history", "Læsehunde").contains("At home? Yes"))
    try await lab.succeed("form", "answer", "Læsehunde", "skema", "hjemme=nej")
    #expect(value(try await lab.json("form", "show", "Læsehunde", "skema"), 0, "state") as? String == "failed")
    let wrong = await lab.run("form", "answer", "Læsehunde", "skema", "hjemme=måske", "--locale", "en")
    #expect(wrong.code == 65 && wrong.error.contains("Yes or No"), "\(wrong)")
  }

  @Test("A page that asks shows titles and sends ids; a mail is answered by titles")
  func asked() async throws {
    let lab = try await lab()
    let today = ["--today", "2026-06-01"]
    #expect(await lab.run(["form", "ask", "skema", "--to", "Læsehunde", "--output", "ud"] + today).code == 0)
    let page = try lab.page(in: "ud")
    #expect(page.html.contains("value=\"ja\"") && page.html.contains("<span>Yes</span>"))
    #expect(page.html.contains("value=\"dansk\"") && page.html.contains("<span>Danish</span>"))
    try lab.putAnswer(page.answer([[("hjemme", .value, "ja"), ("fag", .value, "Danish")]]))
    let taken = await lab.run(["inbox", "ind", "--accept", "all"] + today)
    #expect(taken.code == 0, "\(taken)")
    #expect(
      value(try await lab.json("form", "show", "Læsehunde", "skema"), 0, "fields", 1, "answer") as? String == "dansk")
  }

  @Test("A state is named by id or title and shown by its title; what several are called is told")
  func states() async throws {
    let lab = try await lab()
    let added = try await text(lab, "record", "add", "sag", "Læsehunde", "--on", "2026-02-01")
    #expect(added.contains("Sent"), "\(added)")
    let id = String(try #require(added.firstMatch(of: /R-\d+/)?.output))
    let several = await lab.run("record", "set", id, "--to", "turned down")
    #expect(several.code == 2 && several.error.contains("afvist") && several.error.contains("opgivet"), "\(several)")
    let unknown = await lab.run("record", "set", id, "--to", "væk", "--locale", "da")
    #expect(unknown.code == 3 && unknown.error.contains("Sendt, Hos os, Optaget"), "\(unknown)")
    let moved = try await text(lab, "record", "set", id, "--to", "taken", "--on", "2026-02-02")
    #expect(moved.contains("Left out: In hand"), "\(moved)")
    #expect(value(try await lab.json("record", "show", id), "state") as? String == "optaget")
    #expect(try await text(lab, "record", "show", id).contains("Taken (2026-02-02)"))
    #expect(try await text(lab, "record", "list", "--state", "Taken").contains("Taken"))
    #expect(try await text(lab, "record", "list", locale: "da").contains("Optaget"))
    #expect((try await lab.json("record", "list", "--state", "turned down") as? [Any])?.isEmpty == true)
    #expect(try await text(lab, "status", "Læsehunde").contains("Taken (2026-02-02)"))
    let closed = await lab.run("record", "set", id, "--to", "afvist", "--locale", "en")
    #expect(closed.code == 3 && closed.error.contains("“Taken”"), "\(closed)")
    let listed = await lab.run("record", "list", "--state", "væk")
    #expect(listed.code == 2 && listed.error.contains("hos-os"), "\(listed)")
  }

  @Test("Pages and drawings of the programme say titles in the reader's language")
  func pages() async throws {
    let lab = try await lab()
    let english = try await text(lab, "programme", "show", "prøve")
    #expect(english.contains("from “Sent” to “In hand” to “Taken”,"), "\(english)")
    #expect(english.contains("Yes or No") && english.contains("one or more of: Danish, musik"), "\(english)")
    #expect(english.contains("the answer to “At home?” is Yes") && english.contains("with the status “Taken”"))
    let danish = try await text(lab, "programme", "show", "prøve", locale: "da")
    #expect(danish.contains("fra »Sendt« til »Hos os«") && danish.contains("Ja eller Nej"), "\(danish)")
    #expect(try await text(lab, "programme", "graph", "prøve").contains("Taken"))
  }

  @Test("A title that is another is told as a rewording, also of whoever has it recorded, and stops nobody")
  func reworded() async throws {
    let lab = try await lab()
    try await lab.succeed("form", "answer", "Læsehunde", "skema", "hjemme=ja")
    let new = Self.definition.replacing("ja: {da: Ja, en: \"Yes\"}", with: "ja: {da: Ja, en: \"Yes, at home\"}")
      .replacing("en: In hand", with: "en: With us")
    try lab.write(new, to: "fonden/prøve.yaml")
    let plan = await lab.run("programme", "plan", "prøve.yaml", "--locale", "en")
    #expect(plan.output.contains("the question “At home?”, option: “Yes” → “Yes, at home”"), "\(plan)")
    #expect(plan.output.contains("“In hand”") && plan.output.contains("“With us”"), "\(plan)")
    #expect(!plan.output.contains("added") && !plan.output.contains("removed"), "\(plan)")
    #expect(plan.output.contains("Læsehunde): the answer “Yes” to “At home?” will read “Yes, at home”"), "\(plan)")
    for command in [["programme", "apply", "prøve.yaml"], ["programme", "migrate", "prøve", "--all"]] {
      let shown = await lab.run(command)
      let code = try #require(shown.error.firstMatch(of: /--plan ([0-9a-f-]{9})/)?.1, "\(shown)")
      let done = await lab.run(command + ["--plan", String(code)])
      #expect(done.code == 0, "\(done)")
    }
    #expect(try await text(lab, "form", "show", "Læsehunde", "skema").contains("Yes, at home"))
  }
}
