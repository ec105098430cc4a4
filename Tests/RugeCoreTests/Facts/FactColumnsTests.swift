import RugeCore
import RugeTestSupport
import Testing

struct FactColumnsTests {
  @Test("Every event is read back from its columns as it was", arguments: Event.samples)
  func thereAndBack(event: Event) {
    #expect(Event(event.columns) == event)
    #expect(event.columns.type == event.type.rawValue)
    #expect(event.columns.version == 1)
  }

  @Test("Two different events never have the same columns")
  func distinct() {
    #expect(Set(Event.samples.map(\.columns)).count == Set(Event.samples).count)
    #expect(Set(Event.samples.map(\.type)) == Set(FactType.allCases))
  }

  @Test("The names of fact types are for ever: journals in the field hold them")
  func names() {
    #expect(
      FactType.allCases.map(\.rawValue) == [
        "organisation", "kept", "person", "definition", "enrolled", "role", "answer", "agreed", "stage", "session",
        "submitted", "accepted", "rejected", "figure", "completed", "withdrawn", "reminder", "reminder-covered",
        "taken-back",
        "organisation-answer", "event", "cohort", "signed", "attended", "missed", "session-answer", "migrated",
        "renamed", "record", "record-party", "record-answer", "record-state", "edited", "cleared", "contact",
        "contact-ended", "merged", "decided", "paused", "resumed", "deviation", "role-ended", "enrolment-organisation",
        "session-planned", "session-kept", "session-cancelled", "session-effort", "session-cohost", "session-joint",
        "session-confirmed", "session-began", "action", "action-done", "action-dropped", "action-moved", "asked",
        "ask-received",
        "ask-closed",
      ])
  }

  @Test("The words inside columns are for ever, too")
  func words() {
    // A renaming has the kind of element there.
    let events = Event.samples.filter { $0.type != .renamed }
    let choices = Set(events.compactMap(\.columns.choice).filter { !$0.contains(":") })
    #expect(
      choices == [
        "yes", "no", "number", "date", "text", "unknown", "not-applicable", "needed", "none", "overridden",
        "excused", "organisation", "person", "accepted", "waitlisted", "declined", "preparation", "travel", "form",
        "session", "figures",
      ])
    #expect(Event.answered(AnswerKey("f", "a"), .value(.choices(["1", "17"]))).columns.choice == "options:1\n17")
    #expect(Event.answered(AnswerKey("f", "a"), .value(.see("b"))).columns.choice == "see:b")
    #expect(Event.answered(AnswerKey("f", round: "r", "a"), .unknown).columns.part == "r.a")
    #expect(
      ElementKind.allCases.map(\.rawValue) == [
        "role", "form", "field", "round", "stage", "exit", "session", "milestone", "indicator", "category", "period",
        "cohort", "agreement", "record", "state", "reminder", "report", "participant", "option",
      ])
    #expect(Event.answered(AnswerKey("f", "a"), .value(.choice("Ja"))).columns.choice == "option:Ja")
    #expect(Event.agreed(.target("f"), .none).columns.part == "target")
    #expect(Event.agreed(.milestone("f"), .none).columns.part == "milestone")
    #expect(Subject.Kind.allCases.map(\.rawValue) == ["organisation", "person", "enrolment", "programme"])
    #expect(Origin.allCases.map(\.rawValue) == ["cli", "import", "inbox", "plugin", "undo"])
  }

  @Test("A fact of a later ruge, or one that lacks a value, is no event rather than a wrong one")
  func unreadable() {
    #expect(Event(FactColumns(type: "levitated")) == nil)
    for event in Event.samples {
      var later = event.columns
      later.version = 2
      #expect(Event(later) == nil)
    }
    for type in FactType.allCases {
      let mayBeBare: Set<FactType> = [
        .organisationAdded, .personAdded, .completed, .withdrawn, .edited, .paused, .resumed, .deviated, .actionAdded,
      ]
      #expect((Event(FactColumns(type: type.rawValue)) != nil) == mayBeBare.contains(type), "\(type)")
    }
  }

  @Test("Prose has no column: texts stand beside the event, and empty ones are left out")
  func drafts() {
    let draft = Draft(
      .new(.organisation), on: "2026-01-12", .organisationAdded, texts: [.name: "Læsehunde", .note: ""])
    #expect(draft.texts == [.name: "Læsehunde"])
    #expect(TextPurpose.field("Kommune (by)").fieldHeading == "Kommune (by)")
    #expect(TextPurpose.note.fieldHeading == nil)
  }
}
