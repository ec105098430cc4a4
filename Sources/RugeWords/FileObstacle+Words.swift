package import RugeCore

extension Words {
  /// The reason in brackets behind a file's name.
  package func obstacle(_ obstacle: FileObstacle) -> String {
    switch obstacle {
    case .missing: say(da: "filen eller mappen findes ikke", en: "there is no such file or folder")
    case .exists: say(da: "der er allerede en fil eller mappe med det navn", en: "there is one of that name already")
    case .isFolder: say(da: "det er en mappe", en: "it is a folder")
    case .notAFolder: say(da: "en del af stien er ikke en mappe", en: "a part of the path is not a folder")
    case .notAllowed: say(da: "du har ikke adgang", en: "you have no access")
    case .readOnly: say(da: "drevet er skrivebeskyttet", en: "the drive is read-only")
    case .diskFull: say(da: "disken er fuld", en: "the disk is full")
    case .other(let reason): reason
    }
  }
}
