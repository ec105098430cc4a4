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
    let (findings, head) = try examine(context)
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

  private func examine(_ context: CommandContext) throws -> ([DoctorFinding], JournalHead) {
    let workspace = try context.workspace()
    let place = workspace.databaseRisk.map { [DoctorFinding.unsafeFolder($0.folder, $0.risk)] } ?? []
    let line = ProgressLine(context)
    defer { line.clear() }
    do {
      if repair { try rebuildBalances(workspace, context) }
      return try context.reading { store in
        let prospects = ProspectKeeping.judge(store)
        let findings = try store.doctor(evidence: workspace.evidence, prospects: prospects) { progress in
          line.show(context.words.doctorStep(progress.step), progress.done, of: progress.of)
        }
        return (findings + place, try store.head())
      }
    } catch StoreProblem.damaged(let path, let detail) {
      // The sentence for every other command sends people here.
      throw StoreProblem.unexaminable(path: path, detail: detail)
    }
  }

  private func rebuildBalances(_ workspace: Workspace, _ context: CommandContext) throws {
    let store = try workspace.openForWriting(as: try context.lockHolder("doctor"))
    defer { store.close() }
    try store.rebuildBalances()
  }
}
