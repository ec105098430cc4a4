import RugeCore
import RugeImport
import RugeWords

extension ImportReport {
  /// What every column becomes, and what was taken for granted.
  func showColumns(_ context: CommandContext) {
    guard !plan.isJSON else { return }
    let words = context.words
    if plan.isDryRun {
      context.say(words.tableForm(table.form))
      var columns = Table([.init(words.column, shrinks: true), .init(words.place, shrinks: true)])
      for column in table.columns { columns.add([column.heading, words.columnPlace(column.place)]) }
      context.say(columns.text(width: context.width, style: context.style))
      context.say("")
      for column in table.columns {
        if let cells = column.cells { context.say(words.figureCells(cells, heading: column.heading).displaySafeLine) }
      }
      context.say("")
    }
    context.say(table.form.assumptions.map { context.style.warning(words.assumption($0)) })
  }

  /// The sum, who may be the same, and how to go on.
  func showSummary(_ context: CommandContext) {
    finishTelling()
    showSuspicions(context)
    guard !plan.isJSON else { return context.say(json: ImportDocument(self, context.words)) }
    let words = context.words
    guard table.rowCount > 0 else { return context.say(words.nothingToImport(table.file)) }
    if isHalted || wouldHalt {
      context.say(
        context.style.alarm(
          words.importHalted(rejected: counts.rejected, cells: counts.unusableCells, isDryRun: plan.isDryRun)))
    }
    if !isHalted {
      context.say(assumptions.map(\.displaySafeLine))
      let sum = words.importSum(
        table.kind, added: counts.added, changed: counts.changed, duplicates: counts.there, empty: counts.empty,
        invalid: counts.rejected,
        isDryRun: plan.isDryRun)
      context.say(wouldHalt ? words.rowByRow(sum) : sum)
      if !wouldHalt { showCellsLeftOut() }
    }
    if plan.isDryRun {
      context.say(words.nothingRecorded)
    } else if let batch {
      let commands = likenesses.compactMap { $0.mergeCommand(subjectsOfLines) }
      if !commands.isEmpty {
        context.say(words.mergeOffer)
        context.say(commands.map { "  " + $0 })
      }
      context.say(context.style.faint(words.howToUndo(batch)))
    }
  }

  /// Says of cells that could not be used how what they should have said gets in.
  private func showCellsLeftOut() {
    let ofPresent = cellsOfPresent
    if counts.unusableCells > ofPresent {
      context.say(context.style.warning(words.figuresLeftOut(counts.unusableCells - ofPresent)))
    }
    guard ofPresent > 0 else { return }
    context.say(context.style.warning(words.figuresLeftOutOfPresent(ofPresent)))
    let edits = editsOfPresent
    context.say(edits.prefix(previewLimit).map { "  \($0)".displaySafeLine })
    if edits.count > previewLimit { context.say(words.andMore(edits.count - previewLimit)) }
  }
}

extension ImportProblem {
  /// The same with the sheet that the table was made of.
  func placed(in table: TableImport) -> ImportProblem {
    var problem = self
    problem.sheet = table.sheet
    return problem
  }
}
