import CatalogModel
import CatalogReader

/// A database as the tool reads it, and as `pg_dump` writes it.
struct CorpusSide {
  let catalog: Catalog
  private let dump: [String]

  init(_ database: CorpusDatabase) throws {
    catalog = try database.catalog()
    dump = try database.dump().split(separator: "\n", omittingEmptySubsequences: false)
      .map { evenOptions(evenLists(evenSpace(String($0)))) }
  }

  /// The catalog with columns by name: one that is added comes last in its table. Queries and checks are without what
  /// comes and goes when a server reads its own text.
  var ordered: Catalog {
    var catalog = catalog
    for position in catalog.tables.indices {
      catalog.tables[position].columns.sort { $0.name < $1.name }
      for place in catalog.tables[position].constraints.indices {
        guard case .check(let check) = catalog.tables[position].constraints[place].rule else {
          continue
        }
        catalog.tables[position].constraints[place].rule = .check(
          Expression(evenLists(check.text)))
      }
    }
    for position in catalog.views.indices {
      catalog.views[position].query = Expression(
        evenLists(evenSpace(catalog.views[position].query.text)))
    }
    return catalog
  }

  /// A line that only one of the dumps has; `nil` where they differ in the order of columns at most.
  func firstDifference(from wanted: CorpusSide) -> String? {
    let pair = zip(lines, wanted.lines).first { $0 != $1 }
    if let pair { return "pg_dump: expected \(pair.1), found \(pair.0)" }
    return lines.count == wanted.lines.count ? nil : "pg_dump: one dump is longer"
  }

  private var lines: [Substring] {
    guard hasMovableColumns else { return dump.map { $0[...] } }
    return dump.map { $0.hasSuffix(",") ? $0.dropLast() : $0[...] }.sorted()
  }

  private var hasMovableColumns: Bool { catalog.tables.contains { $0.columns.count > 1 } }
}

/// The server prints a space behind a parenthesis or not.
private func evenSpace(_ text: String) -> String {
  text.replacing("( ", with: "(")
}

/// A list of `varchar` is cast as a whole, and word by word when the server reads that again.
private func evenLists(_ text: String) -> String {
  text.replacing(/\(('(?:[^']|'')*'::character varying)\)::text/) { String($0.1) }
    .replacing(/\((ARRAY\[[^\]]*'::character varying\])\)::text\[\]/) { String($0.1) }
}

/// Options are listed in the order in which they were set.
private func evenOptions(_ line: String) -> String {
  guard let start = line.firstRange(of: "WITH ("), let end = line.lastIndex(of: ")") else {
    return line
  }
  guard start.upperBound < end else { return line }
  let options = line[start.upperBound..<end].split(separator: ", ").sorted()
  return line[..<start.upperBound] + options.joined(separator: ", ") + line[end...]
}
