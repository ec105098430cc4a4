import RugeCore

extension Programme {
  /// Every condition on an organisation's course, with the part of the definition that it is.
  var conditions: [(condition: Condition, part: DefinitionPart)] {
    var conditions: [(condition: Condition, part: DefinitionPart)] = []
    for stage in stages {
      if let gate = stage.enterWhen { conditions.append((gate, .stage(stage, "enter_when"))) }
      if let gate = stage.leaveWhen { conditions.append((gate, .stage(stage, "leave_when"))) }
    }
    for milestone in milestones {
      if let condition = milestone.reachedWhen { conditions.append((condition, .milestone(milestone, "reached_when"))) }
    }
    for reminder in reminders {
      guard let condition = reminder.unless else { continue }
      conditions.append((condition, .element(section: "reminders", id: reminder.id, key: "unless")))
    }
    return conditions
  }
}
