package import CatalogModel
import CatalogSQL
import SQLText

/// An object whose definition a report shows in one line, without its name.
package protocol Describable: Hashable, Sendable {
  var definition: String { get }
  var comment: String? { get }
}

extension Describable {
  /// Objects whose comments are not compared have none.
  package var comment: String? { nil }
}

extension Schema: Describable {
  package var definition: String { name.name }
}

extension Standalone: Describable {
  /// The statement that makes it, without the kind and the name.
  package var definition: String {
    let text = object.creation.map(\.text).joined(separator: "; ")
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let start = "create \(path.kind) \(object.name.sql.text) "
    return words.hasPrefix(start) ? String(words.dropFirst(start.count)) : words
  }

  package var comment: String? { object.comment }
}

extension Extension: Describable {
  package var definition: String {
    "in schema \(schema)" + (version.map { ", version \($0)" } ?? "")
  }
}

extension EnumType: Describable {
  package var definition: String { values.joined(separator: ", ") }
}

extension Table: Describable {
  /// The number of columns, and how the rows are divided and where they are.
  package var definition: String {
    let parts = [
      "\(columns.count) \(columns.count == 1 ? "column" : "columns")",
      partitioning.map { "partition by \($0.text)" },
      foreign.map { "server \($0.server)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension NumberSequence: Describable {
  package var definition: String {
    let text = createSequence(self).text.split(whereSeparator: \.isWhitespace).dropFirst(3)
    return text.joined(separator: " ")
  }
}

extension View: Describable {
  /// The options, and the beginning of the query.
  package var definition: String {
    let text = query.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let beginning = text.count > 100 ? text.prefix(100) + "…" : text[...]
    return (settings.sorted() + [String(beginning)]).joined(separator: ", ")
  }
}

extension Column: Describable {
  /// The type and what limits it: `numeric(4,2) not null default 0`.
  package var definition: String {
    guard type != nil else { return "type unknown" }
    let actions = traitActions(from: .plain, to: traits ?? .plain, of: type)
    let limit: [SQL] = nullability == .unproven ? ["not null not valid"] : []
    return ([defineColumnType(self)] + limit + actions).map(\.text).joined(separator: " ")
  }
}

extension Constraint: Describable {
  package var definition: String { constraintSQL(self).text }
}

extension Index: Describable {
  package var definition: String {
    let text = createIndex(self, on: placeholder).text
    let line = text.replacing("create ", with: "")
      .replacing(" \(name.quoted) on public.t", with: "")
      .replacing(" \(name.quoted) on only public.t", with: " only")
    let counted = keys.compactMap(\.statistics).map { ", statistics \($0)" }
    return line + counted.joined()
  }
}

extension Policy: Describable {
  package var definition: String {
    oneLine(createPolicy(self, on: placeholder).text, after: " on public.t ")
  }
}

extension RewriteRule: Describable {
  /// What follows the name, and when it applies where that is not as everywhere.
  package var definition: String {
    let text = oneLine(sql.text, after: " AS")
    return firing.map { "\(text), \($0.rawValue)" } ?? text
  }
}

extension Trigger: Describable {
  package var definition: String {
    let line = oneLine(createTrigger(self, on: placeholder).text, after: "\n")
      .replacing(" on public.t", with: "")
    return switch firing {
    case nil: line
    case .never: "\(line), disabled"
    case .replica: "\(line), on replicas only"
    case .always: "\(line), also on replicas"
    }
  }
}

extension Function: Describable {
  /// Without the body, which no line can hold.
  package var definition: String {
    var function = self
    function.body = ""
    function.isStandardSQL = nil
    function.library = nil
    let text = oneLine(createFunction(function).text, after: "\n").replacing(" as $$$$", with: "")
    return "\(text), \(body.split(whereSeparator: \.isNewline).count) lines"
  }
}

private let placeholder = QualifiedName("t")

private func oneLine(_ text: String, after mark: String) -> String {
  let rest = text.firstRange(of: mark).map { text[$0.upperBound...] } ?? text[...]
  return rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
