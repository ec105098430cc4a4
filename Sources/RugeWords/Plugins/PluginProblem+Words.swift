package import RugeCore

extension PluginProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    // Names, paths and everything that a plugin wrote are of foreign origin; only the line breaks are ours.
    lines(in: words).map(\.shownSafely).joined(separator: "\n")
  }

  private func lines(in words: Words) -> [String] {
    switch self {
    case .notFound(let name, let suggestion): [words.pluginNotFound(name, suggestion: suggestion)]
    case .nothingOffers(let offer, let suggestion): [words.nothingOffers(offer, suggestion: suggestion)]
    case .settingsOfNoPlugin(let name, let suggestion): [words.settingsOfNoPlugin(name, suggestion: suggestion)]
    case .unknownSetting(let name, let setting, let suggestion):
      [words.unknownSetting(setting, of: name, suggestion: suggestion)]
    case .offerShadowed(let offer, let name, let folder, let winner):
      [words.offerShadowed(offer, plugin: name, folder: folder, by: winner)]
    case .noManifest(let name, let path): [words.noManifest(name, path: path)]
    case .brokenManifest(let name, let findings): words.brokenManifest(name, findings: findings)
    case .executableOutside(let name, let program): [words.executableOutside(name, program: program)]
    case .missingEntryPoint(let name, let entryPoint): [words.missingEntryPoint(name, entryPoint: entryPoint)]
    case .lacksScopes(let name, let entryPoint, let scopes):
      [words.lacksScopes(name, entryPoint: entryPoint, scopes: scopes)]
    case .notTrusted(let name, let path, let reason): [words.distrust(name, path: path, reason: reason)]
    case .couldNotStart(let name, let path, let reason): [words.couldNotStart(name, path: path, reason: reason)]
    case .recordTooLong(let name, let record, let limit): [words.recordTooLong(name, record: record, limit: limit)]
    case .junk(let name, let line, let text): [words.junk(name, line: line, text: text)]
    case .repeatedKey(let name, let line, let key): [words.repeatedKey(name, line: line, key: key)]
    case .lineTooLong(let name, let line, let limit): [words.lineTooLong(name, line: line, limit: limit)]
    case .tooMuchOutput(let name, let limit): [words.tooMuchOutput(name, limit: limit)]
    case .timedOut(let name, let limit): [words.timedOut(name, after: limit)]
    case .brokeOff(let name, let line, let log): [words.brokeOff(name, line: line) + words.lastWords(log)]
    case .noAnswer(let name, let log): [words.noAnswer(name) + words.lastWords(log)]
    case .exited(let name, let code, let log): [words.exited(name, code: code) + words.lastWords(log)]
    case .killed(let name, let signal, let log): [words.killed(name, signal: signal) + words.lastWords(log)]
    case .wrongProtocol(let name, let ours, let theirs): [words.wrongProtocol(name, ours: ours, theirs: theirs)]
    case .answeredAnother(let name, let line): [words.answeredAnother(name, line: line)]
    case .misshapenAnswer(let name, let fault): [words.misshapenAnswer(name, fault)]
    case .failed(let name, let message): [words.pluginFailed(name, message: message)]
    case .needsInput(let name, let questions): words.needsInput(name, questions: questions)
    }
  }
}
