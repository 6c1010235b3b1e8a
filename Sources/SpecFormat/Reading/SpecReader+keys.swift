import Diagnostics
import SQLText

extension SpecReader {
  mutating func readKey(_ line: KeyLine, into bag: inout DiagnosticBag) {
    guard let key = Key(label: line.name) else {
      if line.value.text.isEmpty {
        label = .other(line)
      } else if isInBody || isInDefinition, context != .remarks, line.isKeyLike {
        reportUnknownKey(line, into: &bag)
      }
      return
    }
    let isComplete = key.takesOneValue && !line.value.text.isEmpty
    label = key.takesList && !isComplete ? .key(key) : nil
    if isInBody || isInDefinition {
      let start = file.offset(of: line.nameRange.start)
      note(.label(key), at: start..<start + line.nameLength)
    }
    guard !line.value.text.isEmpty else { return }
    take(line.value, for: key, into: &bag)
  }

  func reportUnknownKey(_ line: KeyLine, into bag: inout DiagnosticBag) {
    let suggestion = Suggestion(
      for: line.name, in: Placed(file.text(line.nameRange), at: line.nameRange),
      among: Key.allCases.map(\.label),
      otherwise: "use one of: \(Key.allCases.map(\.rawValue).joined(separator: ", "))")
    bag.add(
      .unknownKey, at: line.nameRange, "'\(line.name)' is no key that is read here",
      help: suggestion.help, fix: suggestion.fix)
  }

  /// Gives a value to the key it belongs to; list items come one by one.
  mutating func take(_ text: SpecText, for key: Key, into bag: inout DiagnosticBag) {
    switch (key, context) {
    case (.migration, _):
      ensureModule(at: text.range)
      modules[modules.count - 1].migration = text.codes.first ?? Placed(text.text, at: text.range)
    case (.status, _): takeStatus(text, into: &bag)
    case (.table, _): takeTable(text)
    case (.tables, _): takeCount(text).map { take(.tables($0)) }
    case (.fields, .table), (.fields, .group), (.fields, .remarks): takeFields(text, into: &bag)
    case (.execute, .function): withFunction { $0.execute = text }
    case (.purpose, .function): withFunction { $0.purpose = text }
    case (.purpose, .view): withView { $0.purpose = text }
    case (.grants, .view): withView { $0.grants.append(text) }
    case (.indexes, .view): withView { $0.indexes.append(text) }
    case (.waiver, .table): takeWaiver(text, into: &bag)
    case (.was, .table): withBody { $0.was = text.nameOfOne }
    case (.was, .function): withFunction { $0.was = text.nameOfOne }
    case (.renamed, .table): withBody { $0.renamed.append(text) }
    case (.renamed, .section), (.renamed, .function), (.renamed, .view):
      withSection { $0.renamed.append(text) }
    case (.checks, .table): takeCheck(text)
    case (_, .table), (_, .group): withBody { $0.add(text, for: key) }
    case (.indexes, .addition), (.policies, .addition), (.grants, .addition),
      (.triggers, .addition):
      withAddition { $0.body.add(text, for: key) }
    default:
      let isOfDocument = key == .fields || key == .purpose || key == .checks
      guard context != .remarks, !isOfDocument || isInDefinition else { return }
      bag.add(
        .misplacedKey, at: text.range, "'\(key.rawValue)' says nothing here",
        help: "put it under the heading of a table, a field group or a function")
    }
  }

  /// A list of constraints may hold keys too.
  private mutating func takeCheck(_ text: SpecText) {
    if let table = currentTable, let statement = constraintStatement(text.text, on: table) {
      withBody { $0.sql.append(SpecSQL(text: statement, at: text.range)) }
    } else {
      withBody { $0.checks.append(text) }
    }
  }

  private func takeCount(_ text: SpecText) -> StatedCount? {
    Int(text.text).map { StatedCount(count: $0, range: text.range) }
  }

  /// A number of fields, or the names of some.
  private mutating func takeFields(_ text: SpecText, into bag: inout DiagnosticBag) {
    if let count = takeCount(text) {
      withBody { $0.statedFields.append(count) }
    } else if let fields = readFieldItem(text) {
      withBody { $0.entries += fields.map { .field($0) } }
    } else {
      bag.add(
        .unreadItem, at: text.range, "the text names no fields",
        help: "write their names, apart by commas, or a list")
    }
  }

  /// `**Table**: `name`` opens a table under a heading that does not name it.
  private mutating func takeTable(_ text: SpecText) {
    let name = text.codes.first ?? Placed(text.text, at: text.range)
    guard !isInBody, !name.value.contains(" ") else { return }
    if headings.isEmpty {
      headings.append(
        Heading(
          level: 1, text: SectionHeading(title: name.value), range: name.range, counts: [],
          context: .prose))
    }
    confirmTable(QualifiedName(parsing: name.value))
  }

  /// Documents have states of their own, such as 'COMPLETE'.
  private func isStatusOfDocument(_ text: String) -> Bool {
    (context == .prose || context == .module)
      && !text.allSatisfy { $0.isLetter && $0.isLowercase || $0 == "-" }
  }

  private mutating func takeStatus(_ text: SpecText, into bag: inout DiagnosticBag) {
    guard let status = Status(rawValue: text.text.lowercased()) else {
      guard !isStatusOfDocument(text.text) else { return }
      let words = Status.allCases.map(\.rawValue)
      let suggestion = Suggestion(
        for: text.text, in: text.only, among: words,
        otherwise: "use one of: \(words.joined(separator: ", "))")
      bag.add(
        .unknownStatus, at: text.range, "'\(text.text)' is no status", help: suggestion.help,
        fix: suggestion.fix)
      return
    }
    let placed = Placed(status, at: text.range)
    switch (status, context) {
    case (_, .table): withBody { $0.status = placed }
    case (.existing, _): if let last = headings.indices.last { headings[last].context = .existing }
    case (_, .section): withSection { $0.status = placed }
    default: break
    }
  }

  private mutating func takeWaiver(_ text: SpecText, into bag: inout DiagnosticBag) {
    guard let waiver = readWaiver(text) else {
      bag.add(
        .unreadableWaiver, at: text.range, "the waiver lacks a reason or the day on which it ends",
        help: "write '**Waiver**: why — until 2027-01-31', a rule's code in code before the reason")
      return
    }
    withBody { $0.waivers.append(waiver) }
  }
}

extension SpecText {
  /// The name in code, or all of the text.
  fileprivate var nameOfOne: Placed<QualifiedName> {
    let name = codes.first ?? Placed(text, at: range)
    return Placed(QualifiedName(parsing: name.value), at: name.range)
  }
}

extension SpecBody {
  /// Adds a value to the part that its key names.
  fileprivate mutating func add(_ text: SpecText, for key: Key) {
    switch key {
    case .purpose:
      purpose = text
      statesPurpose = true
    case .includes: entries.append(.include(text))
    case .primaryKey: primaryKey = text
    case .unique: unique.append(text)
    case .checks: checks.append(text)
    case .foreignKeys: foreignKeys.append(text)
    case .indexes: indexes.append(text)
    case .policies: policies.append(text)
    case .grants: grants.append(text)
    case .triggers: triggers.append(text)
    case .execute, .migration, .status, .fields, .table, .tables, .was, .renamed, .waiver: break
    }
  }
}
