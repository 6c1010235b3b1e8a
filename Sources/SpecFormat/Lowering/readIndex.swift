import CatalogModel
import SQLText

/// An index as a list item describes it, its name not yet chosen.
struct IndexDraft {
  var name: Identifier?
  var method: Identifier = "btree"
  var isUnique = false
  var keys: [IndexKey] = []
  /// The columns as they are named, and what stands for expressions, for the index's own name.
  var columns: [Identifier] = []
  var hasExpressions = false
  var predicate: Expression?
  /// Columns of a text search, which have one expression together.
  var searchLanguage: String?
}

/// Reads `` `a`, `b` desc where not null ``, `` gin on `tags` ``, `` unique on … ``,
/// `` full-text on `title`, `notes` in english ``, `` `name` on `a` where `b > 0` ``; prose may follow a dash.
func readIndex(_ text: SpecText) -> IndexDraft? {
  var draft = IndexDraft()
  var isPredicate = false
  var isFullText = false
  for span in beforeDash(text.spans) {
    if span.isCode {
      if isPredicate {
        draft.predicate = Expression(span.text)
      } else {
        draft.addKey(span.text)
      }
      continue
    }
    let words = span.text.lowercased().unicodeScalars.split {
      $0.isSpace || $0 == ","
    }
    for word in words.map(String.init) {
      switch word {
      case "on": draft.nameBeforeOn()
      case "unique": draft.isUnique = true
      case "full-text", "fulltext": isFullText = true
      case "btree", "gin", "gist", "hash", "brin", "spgist": draft.method = Identifier(word)
      case "desc": draft.updateLastKey { $0.isDescending = true }
      case "asc", "nulls", "and", "in": break
      case "first": draft.updateLastKey { $0.nullsFirst = $0.isDescending ? nil : true }
      case "last": draft.updateLastKey { $0.nullsFirst = $0.isDescending ? false : nil }
      case "where": isPredicate = true
      case "not" where isPredicate, "null" where isPredicate:
        draft.predicate = presence(of: draft.columns)
      case _ where isFullText: draft.searchLanguage = word
      default: return nil
      }
    }
  }
  if isFullText { draft.becomeSearch() }
  return draft.keys.isEmpty ? nil : draft
}

private func presence(of columns: [Identifier]) -> Expression {
  Expression(columns.map { "\($0.quoted) is not null" }.joined(separator: " and "))
}

/// What stands before an em dash or a colon is the definition, the rest is for the reader.
func beforeDash(_ spans: [SpecSpan]) -> [SpecSpan] {
  var result: [SpecSpan] = []
  for span in spans {
    if !span.isCode,
      let dash = span.text.unicodeScalars.firstIndex(where: { $0 == "—" || $0 == "–" })
    {
      result.append(span.withText(String(span.text[..<dash])))
      break
    }
    result.append(span)
  }
  return result
}

extension IndexDraft {
  /// `` `name` on `a` ``: what was read as a column was the name.
  fileprivate mutating func nameBeforeOn() {
    guard name == nil, columns.count == 1 else { return }
    name = columns.removeFirst()
    keys.removeFirst()
  }

  /// A column, or an expression, which has a parenthesis.
  fileprivate mutating func addKey(_ text: String) {
    guard let parenthesis = text.firstIndex(of: "(") else {
      columns.append(Identifier(text))
      return keys.append(IndexKey(.column(Identifier(text))))
    }
    let function = text[..<parenthesis]
    let isCall = !function.isEmpty && function.allSatisfy { $0.isLetter || $0 == "_" }
    columns.append(Identifier(isCall ? String(function) : "expr"))
    keys.append(IndexKey(.expression(Expression(text))))
    hasExpressions = true
  }

  /// The columns that are keys by themselves.
  var plainColumns: [Identifier] {
    keys.compactMap { if case .column(let name) = $0.value { name } else { nil } }
  }

  fileprivate mutating func updateLastKey(_ change: (inout IndexKey) -> Void) {
    guard !keys.isEmpty else { return }
    change(&keys[keys.count - 1])
  }

  /// One GIN index over the words of all columns; `array_to_string` and `concat` are not immutable, and
  /// `coalesce` with `||` is.
  fileprivate mutating func becomeSearch() {
    let language = SQL.literal(searchLanguage ?? "simple")
    let parts: [SQL] = columns.map { "coalesce(\($0), '')" }
    let sql: SQL = "to_tsvector(\(language), \(parts.joined(separator: " || ' ' || ")))"
    method = "gin"
    keys = [IndexKey(.expression(Expression(sql.text)))]
    searchLanguage = searchLanguage ?? "simple"
  }
}
