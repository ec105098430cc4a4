import RugeCore
import Testing

@Suite("What became of the parts of a list")
struct PartChangesTests {
  private func changes(_ old: [String], _ new: [String]) -> PartChanges<String> {
    PartChanges(from: old, to: new) { $0 }
  }

  @Test("parts come, go and stay")
  func sets() {
    let changes = changes(["a", "b", "c"], ["c", "d"])
    #expect(changes.added == ["d"])
    #expect(changes.dropped == ["a", "b"])
    #expect(changes.kept.map(\.new) == ["c"])
    #expect(!changes.isReordered)
  }

  @Test("only those that both have can be in another order")
  func order() {
    #expect(changes(["a", "b", "c"], ["b", "x", "a"]).isReordered)
    #expect(!changes(["a", "b", "c"], ["x", "a", "c", "b1"]).isReordered)
  }

  @Test("a part with another id is the same part")
  func renamed() {
    let changes = PartChanges(from: ["a", "b"], to: ["n", "b"], formerID: { $0 == "a" ? "n" : $0 }, id: { $0 })
    #expect(changes.kept.map(\.old) == ["a", "b"])
    #expect(changes.added.isEmpty && changes.dropped.isEmpty && !changes.isReordered)
  }

  @Test("an option that went while nearly the same text came was reworded")
  func options() {
    let changes = OptionChanges(from: ["Penge", "Lovgivning", "Folk"], to: ["Penge", "Lovgivningen", "Marked"])
    #expect(changes.reworded.map { [$0.old, $0.new] } == [["Lovgivning", "Lovgivningen"]])
    #expect(changes.added == ["Marked"])
    #expect(changes.dropped == ["Folk"])
  }

  @Test(
    "a slip leaves two thirds of the letters and every digit",
    arguments: [
      ("økonomi", "oekonomi", true), ("Lovgivning", "lovgivnnig", true), ("2026", "2027", false), ("a", "b", false),
      ("ja", "nej", false), ("", "", false), ("udvikling", "forankring", false),
    ])
  func slips(_ left: String, _ right: String, _ isSlip: Bool) {
    #expect(NearestName.isSlip(left, right) == isSlip)
    #expect(NearestName.isSlip(right, left) == isSlip)
  }
}
