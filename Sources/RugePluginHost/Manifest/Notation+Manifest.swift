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
    let reports = Key("reports", .table(of: .mapping(ReportKeys.all), report))
    let reminders = Key("reminders", .reminders)
    let channels = Key("channels", .table(of: .mapping(ChannelKeys.all), channel))
    let settings = Key("settings", .table(of: .mapping(SettingKeys.all), setting))
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

private enum ReportKeys {
  static let title = Key.required("title", Notation<LocalisedText>.localised)
  static let formats = Key.required("formats", Notation<[String]>.list(of: .text))

  static let all = Keys(title, formats)
}

/// A report by its id: `progress: {title: …, formats: [html, markdown]}`.
@Sendable private func report(_ entry: Entry, _ reader: NodeReader) -> ReportOffer? {
  Notation<ReportOffer>.mapping(ReportKeys.all) { fields in
    guard let title = fields[ReportKeys.title], let formats = fields[ReportKeys.formats] else { return nil }
    guard !formats.isEmpty else {
      let range = fields.node(of: ReportKeys.formats)?.range ?? entry.key.range
      fields.reader.add(.error, .emptyValue(ReportKeys.formats.name), at: range)
      return nil
    }
    return ReportOffer(id: entry.key.text, title: title, formats: formats)
  }.read(entry.value, reader)
}

private enum ChannelKeys {
  static let title = Key.required("title", Notation<LocalisedText>.localised)

  static let all = Keys(title)
}

/// A channel by its id: `outbox: {title: …}`.
@Sendable private func channel(_ entry: Entry, _ reader: NodeReader) -> ChannelOffer? {
  Notation<ChannelOffer>.mapping(ChannelKeys.all) { fields in
    fields[ChannelKeys.title].map { ChannelOffer(id: entry.key.text, title: $0) }
  }.read(entry.value, reader)
}

private enum SettingKeys {
  static let title = Key.required("title", Notation<LocalisedText>.localised)
  static let kind = Key("kind", Notation<PluginSetting.Kind>.word)
  static let standard = Key("default", Notation<String>.text)

  static let all = Keys(title, kind, standard)
}

/// A setting by its id: `logo: {title: …, kind: path, default: logo.png}`.
@Sendable private func setting(_ entry: Entry, _ reader: NodeReader) -> PluginSetting? {
  Notation<PluginSetting>.mapping(SettingKeys.all) { fields in
    guard let title = fields[SettingKeys.title] else { return nil }
    return PluginSetting(
      id: entry.key.text, title: title, kind: fields[SettingKeys.kind] ?? .text,
      standard: fields[SettingKeys.standard])
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
