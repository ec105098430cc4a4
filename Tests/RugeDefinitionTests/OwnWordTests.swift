import RugeCore
import RugeTestSupport
import Testing

@testable import RugeDefinition

@Suite("A programme's own word for what takes part")
struct OwnWordTests {
  private func programme(enrolling kind: String, saying word: String) -> DefinitionReading {
    DefinitionReader.read(
      SourceText(
        name: "kommuner.yaml",
        text: """
          programme: kommuner
          title: Kommuner
          length: open
          forms:
            - {id: a, title: A, by: \(word), about: \(word), shown_to: \(word), fields: {a: \(word)}}
            - {id: b, title: B, by: each \(word), about: each \(word), fields: {b: {answer: \(word)}}}
            - {id: c, title: C, by: each \(word), about: each other \(word) in cohort, fields: {c: number \(word)}}
          organisations: {fields: {ven: \(word)}}
          sessions: [{id: s, title: S, fields: {gæst: \(word)}}]
          records:
            - {id: r, title: R, about: \(word), fields: {til: \(word)}}
            - {id: m, title: M, about: [\(word)]}
          roles: {svarer: {title: Svarer, of: \(word)}}
          reports: [{id: år, title: År, audience: \(word), to: svarer, due: 1 month after year end, sections: narrative}]
          enrols: \(kind)
          """))
  }

  @Test("stands wherever “organisation” could, and means the same", arguments: ["organisation", "kommune"])
  func everywhere(word: String) throws {
    let reading = programme(enrolling: "kommune", saying: word)
    #expect(MarkedText.lines(of: reading.diagnostics) == [])
    let programme = try #require(reading.programme)
    #expect(programme.forms.map(\.about) == [.organisation, .eachOrganisation, .eachOther])
    #expect(programme.forms.flatMap(\.fields).map(\.kind) == [.organisation, .organisation, .number(unit: word)])
    #expect(programme.sessions.flatMap(\.fields).map(\.kind) == [.organisation])
    #expect(programme.organisationFields.map(\.kind) == [.organisation])
    #expect(programme.records.flatMap(\.fields).map(\.kind) == [.organisation])
    #expect(programme.reports.map(\.audience) == [.organisation])
  }

  @Test("is no word of a programme that enrols something else")
  func nobodyElses() {
    let problems = programme(enrolling: "familie", saying: "kommune").diagnostics.map(\.finding.id)
    // Three forms' `about`, five answers and the audience; a unit may be any word.
    #expect(problems.count { $0 == "bad-value" } >= 9, "\(problems)")
  }
}
