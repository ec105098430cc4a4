package import RugeCore

extension WorkspaceProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    switch self {
    case .none(let folder):
      words.say(
        da:
          "Her er intet arbejdsområde (\(folder) eller højere oppe). Gå til mappen med ruge.yaml, eller lav et med »ruge init«.",
        en:
          "There is no workspace here (\(folder) or above). Go to the folder with ruge.yaml, or make one with “ruge init”."
      )
    case .exists(let folder):
      words.say(
        da: "\(folder) er allerede et arbejdsområde.", en: "\(folder) is a workspace already.")
    case .unsafeFolder(let folder, .synchronised(let service)):
      words.say(
        da:
          "\(folder) synkroniseres af \(service), og så går databasen før eller siden i stykker. Vælg en mappe, der ikke synkroniseres, og brug »ruge backup« til at lægge kopier i \(service).",
        en:
          "\(folder) is synchronised by \(service), which damages a database sooner or later. Choose a folder that is not, and put copies into \(service) with “ruge backup”."
      )
    case .unsafeFolder(let folder, .network(let kind)):
      words.say(
        da:
          "\(folder) ligger på et netværksdrev (\(kind)), hvor databasens låse ikke virker. Vælg en mappe på denne maskine.",
        en:
          "\(folder) is on a network drive (\(kind)), where a database’s locks do not work. Choose a folder on this machine."
      )
    case .cannotWrite(let path, let reason):
      words.say(
        da: "\(path) kan ikke skrives (\(words.obstacle(reason))). Intet er ændret.",
        en: "\(path) cannot be written (\(words.obstacle(reason))). Nothing was changed.")
    case .cannotRead(let path, let reason):
      words.say(
        da: "\(path) kan ikke læses (\(words.obstacle(reason))).",
        en: "\(path) cannot be read (\(words.obstacle(reason))).")
    case .noDefinitions(let folder):
      words.say(
        da: "I \(folder) er der ingen definitioner; deres filer ender på ».yaml«.",
        en: "There are no definitions in \(folder); their files end in “.yaml”.")
    case .nothingToCheck:
      words.say(
        da: "Her er ingen definitioner at se efter: skriv en fil, en mappe eller et medfølgende programs id.",
        en: "There are no definitions here to check: name a file, a folder, or a shipped programme by its id.")
    case .nothingApplied:
      words.say(
        da: "Intet program er taget i brug her. Gør det med »ruge programme apply Programmes/NAVN.yaml«.",
        en: "No programme is in use here. Apply one with “ruge programme apply Programmes/NAME.yaml”.")
    case .incompleteInstallation(let missing):
      words.say(
        da: "Installationen er ufuldstændig: \(missing) mangler. Pak ruge ud igen, og kør bin/ruge derfra.",
        en: "The installation is incomplete: \(missing) is missing. Unpack ruge again and run bin/ruge from there.")
    }
  }
}
