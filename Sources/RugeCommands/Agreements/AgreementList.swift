import ArgumentParser
import RugeCore
import RugeWords

/// The command `ruge agreement list REF`.
struct AgreementList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the agreements of a programme and when they were signed.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let documents = try context.document(of: reference, asOf: read.asOf) { state, scope, _ in
      scope.programme.agreements.map { SignatureDocument($0, state, scope.names) }
    }
    if read.json { return context.say(json: documents) }
    let words = context.words
    guard !documents.isEmpty else { return context.say(words.nothingToSign) }
    var table = Table([.init(words.id), .init(words.what, shrinks: true), .init(words.signedOn)])
    for agreement in documents { table.add([agreement.id, agreement.title, agreement.signedOn ?? words.notSigned]) }
    context.say(table.text(width: context.width, style: context.style))
  }
}
