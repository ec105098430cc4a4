import RugeCore

extension ProgrammeWords {
  /// Whether those who take part are organisations; otherwise they are spoken of as participants, since the inflections
  /// of a programme's own word are not known.
  var enrolsOrganisations: Bool { programme.participants.kind == "organisation" }

  /// `the organisation`.
  package var theParticipant: String {
    enrolsOrganisations
      ? words.say(da: "organisationen", en: "the organisation") : words.say(da: "deltageren", en: "the participant")
  }

  /// `an organisation`.
  package var aParticipant: String {
    enrolsOrganisations
      ? words.say(da: "en organisation", en: "an organisation") : words.say(da: "en deltager", en: "a participant")
  }

  /// `each organisation`.
  package var eachParticipant: String {
    enrolsOrganisations
      ? words.say(da: "hver organisation", en: "each organisation")
      : words.say(da: "hver deltager", en: "each participant")
  }

  /// `organisations`.
  package var severalParticipants: String {
    enrolsOrganisations
      ? words.say(da: "organisationer", en: "organisations") : words.say(da: "deltagere", en: "participants")
  }

  /// `organisations`, or `of the kind “municipality”` after a number.
  var severalOfKind: String {
    guard !enrolsOrganisations else { return severalParticipants }
    return words.say(da: "af slagsen »\(participant)«", en: "of the kind “\(participant)”")
  }

  /// `the other organisations`.
  package var theOtherParticipants: String {
    enrolsOrganisations
      ? words.say(da: "de andre organisationer", en: "the other organisations")
      : words.say(da: "de andre deltagere", en: "the other participants")
  }
}

extension Words {
  /// That those who take part are known by numbers.
  var pseudonyms: String {
    say(da: "deres navne gemmes aldrig; de kendes ved numre", en: "their names are never kept; they go by numbers")
  }
}
