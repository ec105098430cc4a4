import RugeCore
import RugePluginKit
import RugeYAML

extension Notation<PluginManifest> {
  /// A whole manifest; its name must be that of the plugin's folder.
  static func manifest(named folder: String) -> Notation {
    let name = Key.required("name", .scalar(.oneOf([folder])) { $0 == folder ? $0 : nil })
    let version = Key.required("version", .text)
    let majors = Key.required("protocol", .oneOrMore(of: .integer(in: 1...1000)))
    let executable = Key.required("executable", .text)
    let reports = Key("reports", .table(report))
    let reminders = Key("reminders", .reminders)
    let channels = Key("channels", .table(channel))
    let settings = Key("settings", .table(setting))
    let reads = Key("reads", Notation<[ReadScope]>.list(of: .word))
    let permissions = Key("permissions", Notation<[PluginPermission]>.list(of: .word))
    let secrets = Key("secrets", Notation<[String]>.list(of: .text))
    let limits = Key("limits", .timeLimits)
    let keys = Keys(
      name, version, majors, executable, reports, reminders, channels, settings, reads, permissions, secrets, limits)
    return .mapping(keys) { fields in
      guard let name = fields[name], let version = fields[version], let majors = fields[majors],
        let executable = fields[executable]
      else {
        // The rest is read for what is wrong with it.
        _ = (fields[reports], fields[reminders], fields[channels], fields[settings], fields[limits])
        return nil
      }
      var manifest = PluginManifest(name: name, version: version, majors: majors, executable: executable)
      manifest.reports = fields[reports] ?? []
      manifest.writesReminders = fields[reminders] ?? false
      manifest.channels = fields[channels] ?? []
      manifest.settings = fields[settings] ?? []
      manifest.reads = Set(fields[reads] ?? [])
      manifest.permissions = Set(fields[permissions] ?? [])
      manifest.secrets = fields[secrets] ?? []
      manifest.timeLimits = fields[limits] ?? [:]
      return manifest
    }
  }
}

/// A report by its id: `progress: {title: …, formats: [html, markdown]}`.
@Sendable private func report(_ entry: Entry, _ reader: NodeReader) -> ReportOffer? {
  let title = Key.required("title", .localised)
  let formatsKey = Key.required("formats", Notation<[String]>.list(of: .text))
  return Notation<ReportOffer>.mapping(Keys(title, formatsKey)) { fields in
    guard let title = fields[title], let formats = fields[formatsKey] else { return nil }
    guard !formats.isEmpty else {
      fields.reader.add(.error, .emptyValue("formats"), at: fields.node(of: formatsKey)?.range ?? entry.key.range)
      return nil
    }
    return ReportOffer(id: entry.key.text, title: title, formats: formats)
  }.read(entry.value, reader)
}

/// A channel by its id: `outbox: {title: …}`.
@Sendable private func channel(_ entry: Entry, _ reader: NodeReader) -> ChannelOffer? {
  let title = Key.required("title", .localised)
  return Notation<ChannelOffer>.mapping(Keys(title)) { fields in
    fields[title].map { ChannelOffer(id: entry.key.text, title: $0) }
  }.read(entry.value, reader)
}

/// A setting by its id: `logo: {title: …, kind: path, default: logo.png}`.
@Sendable private func setting(_ entry: Entry, _ reader: NodeReader) -> PluginSetting? {
  let title = Key.required("title", .localised)
  let kind = Key("kind", Notation<PluginSetting.Kind>.word)
  let standard = Key("default", .text)
  return Notation<PluginSetting>.mapping(Keys(title, kind, standard)) { fields in
    guard let title = fields[title] else { return nil }
    return PluginSetting(
      id: entry.key.text, title: title, kind: fields[kind] ?? .text, standard: fields[standard])
  }.read(entry.value, reader)
}

extension Notation<Bool> {
  /// `true`, or what the reminders are called: `{title: …}`.
  fileprivate static var reminders: Notation {
    let title = Key.required("title", .localised)
    return .either(text: .boolean, else: .mapping(Keys(title)) { $0[title].map { _ in true } })
  }
}

extension Notation<[EntryPoint: Duration]> {
  /// Seconds, by the first word of the entry point: `{report: 90}`.
  fileprivate static var timeLimits: Notation {
    let seconds = Notation<Int>.integer(in: 1...3600).map { Duration.seconds($0) }
    let report = Key("report", seconds)
    let reminders = Key("reminders", seconds)
    let channel = Key("channel", seconds)
    return .mapping(Keys(report, reminders, channel)) { fields in
      var limits: [EntryPoint: Duration] = [:]
      limits[.report] = fields[report]
      limits[.reminders] = fields[reminders]
      limits[.channel] = fields[channel]
      return limits
    }
  }
}
