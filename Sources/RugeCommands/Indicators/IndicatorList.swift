import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge indicator list [REF]`.
struct IndicatorList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List an enrolment's figures, or those of a whole programme.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "The organisation or the enrolment; without it: all together.", completion: .enrolments)
  var reference: String?

  @Option(
    help: ArgumentHelp("The programme (not needed where there is only one).", valueName: "id"), completion: .programmes)
  var programme: String?

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    guard let reference else { return try showTotals(context) }
    let document = try context.enrolmentDocument(of: reference, read)
    if read.json { return context.say(json: document.indicators) }
    context.say(StatusPage(document, context).indicatorLines)
  }

  private func showTotals(_ context: CommandContext) throws {
    let day = try context.day(asOf: read.asOf)
    let documents = try context.reading { store in
      let programmes = Programmes(store)
      let scope = ProgrammeScope(try programmes.newest(programme, on: day), on: day, in: store, context)
      let log = try scope.log()
      let names = try scope.presentNames()
      var states: [EnrolmentState] = []
      try store.forEachState(programme: scope.programme.id, upTo: day) { state in
        // Those who follow another version than the newest of the day count under its ids, too; whoever only applied
        // does not.
        let state = state.renamed(names)
        if !scope.programme.onlyApplied(state) { states.append(state) }
      }
      let joint =
        scope.programme.indicators.contains { $0.count != nil }
        ? try store.jointSessions(upTo: day, calledNow: programmes.presentNames(on: day)) : []
      return scope.programme.indicators.map { indicator in
        let total = IndicatorTotal(indicator, states, log, joint: joint, in: scope.programme, on: day)
        return IndicatorTotalDocument(total, scope.names)
      }
    }
    if read.json { return context.say(json: documents) }
    guard !documents.isEmpty else { return }
    let words = context.words
    var table = Table([.init(words.indicator, shrinks: true), .init(words.value, alignedRight: true)])
    for document in documents { table.add([document.title, value(document.total, words)]) }
    context.say(table.text(width: context.width, style: context.style))
  }

  private func value(_ total: IndicatorTotal, _ words: Words) -> String {
    func said(_ number: Quantity) -> String { words.number(number.rounded, of: total.indicator) }
    if let value = total.value.value { return said(value) }
    guard let known = total.known else { return words.figure(total.value) }
    if total.uncounted > 0 { return words.partlyCounted(said(known), uncounted: total.uncounted) }
    return words.partlyKnown(said(known), unknown: total.unknownCount)
  }
}
