import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// Collects what the authors say of former names: a line of a table or function, a column of a field table, a list.
  mutating func lowerRenames(of section: SpecSection, into bag: inout DiagnosticBag) {
    for table in section.tables {
      take(table.body.was, now: table.name, as: .table, into: &bag)
      for field in fields(of: table.body) {
        guard let was = field.was else { continue }
        let name = was.codes.first ?? Placed(was.text, at: was.range)
        guard !name.value.isEmpty else { continue }
        add(
          .field, in: .object(table.name), from: Identifier(name.value), to: field.name.value,
          at: name.range)
      }
      for text in table.body.renamed { take(text, of: table.name, into: &bag) }
    }
    for function in section.functions {
      take(function.was, now: QualifiedName(parsing: function.name), as: .function, into: &bag)
    }
    for text in section.renamed { take(text, of: nil, into: &bag) }
  }

  private func fields(of body: SpecBody) -> [SpecField] {
    body.entries.flatMap { entry -> [SpecField] in
      switch entry {
      case .field(let field): [field]
      case .include(let text):
        text.text.split(at: ",").compactMap { groups[$0.lowercased()] }.flatMap {
          fields(of: $0.body)
        }
      }
    }
  }

  private mutating func take(
    _ was: Placed<QualifiedName>?, now name: QualifiedName, as kind: RenameWord.Kind,
    into bag: inout DiagnosticBag
  ) {
    guard let was else { return }
    // A bare name lies in the same schema.
    guard was.value.schema == name.schema || was.value.schema == "public" else {
      bag.add(
        .unreadableRename, at: was.range,
        "'\(was.value)' lies in another schema than '\(name)'",
        help: "move it by hand, and name it as it is then")
      return
    }
    add(kind, in: .schema(name.schema), from: was.value.name, to: name.name, at: was.range)
  }

  private mutating func take(
    _ text: SpecText, of table: QualifiedName?, into bag: inout DiagnosticBag
  ) {
    guard let line = RenameLine(text) else {
      bag.add(
        .unreadableRename, at: text.range, "'\(text.text)' names nothing that was renamed",
        help: "write 'constraint `old` → `new`', or 'value `old` → `new` of `type`'")
      return
    }
    let old = QualifiedName(parsing: line.old.value)
    let new = QualifiedName(parsing: line.new.value)
    let holder = line.holder.map { QualifiedName(parsing: $0.value) } ?? table
    switch (line.kind, holder) {
    case (.table, _), (.type, _), (.function, _):
      add(line.kind, in: .schema(new.schema), from: old.name, to: new.name, at: text.range)
    case (.field, let holder?), (.constraint, let holder?), (.index, let holder?),
      (.value, let holder?):
      add(
        line.kind, in: .object(holder), from: Identifier(line.old.value),
        to: Identifier(line.new.value), at: text.range)
    case (.field, nil), (.constraint, nil), (.index, nil), (.value, nil):
      bag.add(
        .unreadableRename, at: text.range, "nothing says what has the \(line.kind.rawValue)",
        help: "add 'of `name`' to the line, or put it under the table's heading")
    }
  }

  private mutating func add(
    _ kind: RenameWord.Kind, in place: RenameWord.Place, from old: Identifier,
    to new: Identifier, at range: SourceRange
  ) {
    desired.renames.append(
      StatedRename(word: RenameWord(kind, in: place, from: old, to: new), range: range))
  }

  /// A name that is given up must not stand for something else still, unless that takes it over.
  func checkRenames(into bag: inout DiagnosticBag) {
    let tables = Dictionary(desired.catalog.tables.map { ($0.name, $0) }) { first, _ in first }
    for stated in desired.renames {
      let word = stated.word
      let isTaken =
        switch (word.kind, word.place) {
        case (.table, .schema(let schema)):
          tables[QualifiedName(schema: schema, word.old)] != nil
        case (.field, .object(let table)):
          tables[table]?.columns.contains { $0.name == word.old } ?? false
        default: false
        }
      let isTakenOver = desired.renames.contains {
        $0.word.kind == word.kind && $0.word.place == word.place && $0.word.new == word.old
      }
      guard isTaken, !isTakenOver else { continue }
      bag.add(
        .renameConflict, at: stated.range,
        "'\(word.path(of: word.old))' is given as a former name, and is described too",
        help: "remove the description, or the word on the former name")
    }
  }
}

extension SpecTable {
  /// Whether its authors, or those of its section, want it dropped.
  func isRemoved(in section: SpecSection) -> Bool {
    (body.status ?? section.status)?.value == .removed
  }
}

/// `value `glad` → `happy` of `mood``
private struct RenameLine {
  let kind: RenameWord.Kind
  let old: Placed<String>
  let new: Placed<String>
  let holder: Placed<String>?

  init?(_ text: SpecText) {
    let codes = text.codes
    var scanner = TextScanner(text.joined)
    let words: [(String, RenameWord.Kind)] =
      [
        ("enum value", .value), ("column", .field), ("enum", .type), ("procedure", .function),
      ] + RenameWord.Kind.allCases.map { ($0.rawValue, $0) }
    guard codes.count == 2 || codes.count == 3,
      let kind = words.first(where: { scanner.takeWord($0.0) })?.1
    else { return nil }
    let rest = text.spans.filter { !$0.isCode }.map(\.text).joined(separator: " ")
    guard rest.contains("→") || rest.contains("->") || rest.words().contains("to"),
      codes.count == 2 || rest.words().contains("of")
    else { return nil }
    self.kind = kind
    (old, new) = (codes[0], codes[1])
    holder = codes.count == 3 ? codes[2] : nil
  }
}
