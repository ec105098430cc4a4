import RugeCore

extension Words {
  /// Why a plugin is not run, and what its owner can do.
  func distrust(_ name: String, path: String, reason: PluginProblem.Distrust) -> String {
    switch reason {
    case .neverTrusted:
      say(
        da: "Udvidelsen \(name) i \(path) er ikke godkendt; se den igennem, og kør så ruge plugin trust \(name).",
        en: "The plugin \(name) in \(path) is not trusted; look it through, then run ruge plugin trust \(name).")
    case .changed:
      say(
        da: "Udvidelsen \(name) i \(path) er ændret, siden den blev godkendt; se ændringerne igennem, og kør så "
          + "ruge plugin trust \(name).",
        en: "The plugin \(name) in \(path) has changed since it was trusted; look the changes through, then run "
          + "ruge plugin trust \(name).")
    case .foreignOwner(let file):
      say(
        da: "Udvidelsen \(name) køres ikke, for \(file) tilhører en anden bruger; kopiér udvidelsen, så den er din.",
        en: "The plugin \(name) is not run, because \(file) belongs to another user; copy the plugin so that it is "
          + "yours.")
    case .writableByOthers(let file):
      say(
        da: "Udvidelsen \(name) køres ikke, for andre kan ændre \(file); fjern deres skriveadgang med chmod go-w.",
        en: "The plugin \(name) is not run, because others may change \(file); take their access away with chmod go-w.")
    case .link(let file):
      say(
        da: "Udvidelsen \(name) køres ikke, for \(file) er et link; læg selve filen i mappen i stedet.",
        en: "The plugin \(name) is not run, because \(file) is a link; put the file itself into the folder instead.")
    case .unreadable(let file):
      say(
        da: "Udvidelsen \(name) køres ikke, for \(file) kan ikke læses; giv dig selv læseadgang med chmod u+r.",
        en: "The plugin \(name) is not run, because \(file) cannot be read; give yourself access with chmod u+r.")
    }
  }
}
