extension DefinitionProblem {
  /// What a file that is not UTF-8 seems to be.
  package enum Encoding: Hashable, Sendable {
    case utf16
    case utf32
    /// Latin-1, Windows-1252 or another one with a byte a letter.
    case singleByte
  }

  /// A limit that keeps a hostile file from using up the machine.
  package enum Limit: Hashable, Sendable {
    case bytes(Int)
    case depth(Int)
    case nodes(Int)
    case aliases(Int)
    case scalarBytes(Int)
  }

  /// What a node of the text is.
  package enum Shape: String, Hashable, Sendable {
    case text, list, mapping
  }

  /// A way in which a text fails to be YAML.
  package enum SyntaxMistake: Hashable, Sendable {
    case tab
    /// `title:Rugekassen`.
    case colonWithoutSpace
    /// `-udvikling` in a list.
    case dashWithoutSpace
    /// A list whose items begin with another sign than a hyphen: `* a`, `– a`.
    case otherBullet(String)
    /// A colon where no value may stand: a text with `: ` in it, or a wrong indent.
    case colonInText
    case missingColon
    case wrongIndent
    case dashNotAllowed
    case keyNotAllowed
    /// A colon with nothing before it.
    case emptyKey
    case unclosedQuote
    /// `"Læs" for livet`: something follows a text in quotes.
    case textAfterQuote
    case unclosedList
    case unclosedMapping
    /// `{title: B #1}`: the rest of the line is a remark, the closing bracket with it.
    case remarkInBrackets
    case missingValue
    case unknownEscape
    /// A text begins with a character that means something else there.
    case reservedStart(String)
    case blockHeader
    case directive
    /// `%YAML 1.3`.
    case unknownVersion
    case textAfterEnd
    case other
  }

  package typealias ElementKind = RugeCore.ElementKind

  /// What was wanted where something else stands.
  package enum Expectation: Hashable, Sendable {
    case boolean
    case integer(ClosedRange<Int>)
    case number
    case date
    case timeZone
    case oneOf([String])
    /// A word of the language, or the id of an element of one of several kinds.
    case wordOrName([String], [ElementKind])
    /// A number above zero.
    case positive
    /// A number that is not negative.
    case numberFromZero
    /// A whole number that is this or more.
    case wholeNumber(from: Int)
    case span
    /// A length of time of more than nothing.
    case spanAboveZero
    case every
    case length
    case dayRule
    case series
    case amount
    case capacity
    case scale
    case formReference
    case indicatorReference
    case rankOrder
    case respondent
    case window
    case collection
    case baseline
    case countRule
    case repetition
    case coverage
    case internalDeadline
    case skipRule
    case days
    case milestoneDue
    case reminderAnchor
    case plan
    case periodDates
    /// A period that ends before it begins.
    case earlierDayFirst
    case reportDue
    case roleTime
    /// A kind of answer, with how each of them is written.
    case fieldKind([String])
    case condition
    case target
  }

  /// What a report lacks to compare the figures of a period.
  package enum ComparisonLack: Hashable, Sendable {
    case period, indicators
  }

  /// What a number in a unit is held against.
  package enum TestedNumber: Hashable, Sendable {
    /// A figure or an answer that has a unit.
    case inUnit(String, unit: String)
    /// A figure of an indicator without a unit.
    case figure(String)
    /// An answer to a question that names no unit.
    case answer(String)
    /// A level or a mark of a scale.
    case mark(String)
    /// The score of a form, or the place that it gives.
    case score(String)
    case sessions, hours
    /// How many there are of a kind of record.
    case records(String)
  }
}
