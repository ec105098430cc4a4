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
    case .isLink: say(da: "det er et link; angiv selve filen", en: "it is a link; name the file itself")
    case .notAFile: say(da: "det er ikke en almindelig fil", en: "it is no ordinary file")
    case .other(let reason): reason
    }
  }
}
