import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge doctor`.
struct DoctorCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Prove that everything recorded is whole: journal, texts, evidence, balances.")

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Print JSON with stable fields.") var json = false
  @Flag(help: "Make the balances again from the facts.") var repair = false

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    let workspace = try context.workspace()
    if repair { try rebuildBalances(workspace, context) }
    let line = ProgressLine(context)
    let (findings, head) = try context.reading { store in
      let findings = try store.doctor(evidence: workspace.evidence) { progress in
        line.show(context.words.doctorStep(progress.step), progress.done, of: progress.of)
      }
      return (findings, try store.head())
    }
    line.clear()
    let damaged = findings.contains { $0.severity == .damage }
    if json {
      context.say(json: DoctorDocument(findings, head, context.words))
    } else {
      context.say(findings.map { "- \(context.words.finding($0))".displaySafe })
      context.say(
        damaged
          ? context.style.alarm(context.words.doctorFoundDamage(findings).displaySafeLine)
          : context.style.good(context.words.doctorIsContent(facts: head.sequence)))
    }
    if damaged { throw ExitCode(ExitStatus.failed.rawValue) }
  }

  private func rebuildBalances(_ workspace: Workspace, _ context: CommandContext) throws {
    let store = try Store.open(
      at: workspace.database, for: .writing(as: try context.lockHolder("doctor"), waiting: CommandContext.patience))
    defer { store.close() }
    try store.rebuildBalances()
  }
}
