import CatalogModel

/// A database as the tool reads it, and as `pg_dump` writes it.
struct CorpusSide {
  let catalog: Catalog
  private let dump: [String]

  init(_ database: CorpusDatabase) throws {
    catalog = try database.catalog()
    dump = lines(try database.dump())
  }

  /// Whether the dump is the same, the order of columns too.
  func isDumped(as other: String) -> Bool { dump == lines(other) }

  /// The first line that only one of the dumps has; none where they differ in the order of columns at most.
  func differences(of other: String) -> [String] {
    let other = lines(other)
    guard other != dump else { return [] }
    let (found, wanted) = (withMovedColumns(other), withMovedColumns(dump))
    if let pair = zip(found, wanted).first(where: { $0 != $1 }) {
      return ["pg_dump: expected \(pair.1), found \(pair.0)"]
    }
    return found.count == wanted.count ? [] : ["pg_dump: one dump is longer"]
  }

  private func withMovedColumns(_ dump: [String]) -> [String] {
    guard catalog.tables.contains(where: { $0.columns.count > 1 }) else { return dump }
    return dump.map { withSortedStatistics($0.hasSuffix(",") ? String($0.dropLast()) : $0) }
      .sorted()
  }
}

extension Catalog {
  /// The catalog without the order of columns: one that is added comes last in its table.
  var withColumnsByName: Catalog {
    var catalog = self
    for position in catalog.views.indices {
      catalog.views[position].query = Expression(evenValues(catalog.views[position].query.text))
    }
    for position in catalog.tables.indices {
      catalog.tables[position].columns.sort { $0.name < $1.name }
    }
    return catalog
  }
}

private func lines(_ dump: String) -> [String] {
  dump.split(separator: "\n", omittingEmptySubsequences: false).map {
    evenOptions(evenValues(withoutNames(ofNotNull: String($0))))
  }
}

/// From 18 on NOT NULL has a name, which is not compared: a column that is renamed keeps it.
private func withoutNames(ofNotNull line: String) -> String {
  line.contains(" NOT NULL")
    ? line.replacing(/CONSTRAINT (?:"(?:[^"]|"")+"|\w+) NOT NULL/, with: "NOT NULL") : line
}

/// The server that reads a list of rows again puts a space before it.
private func evenValues(_ text: String) -> String { text.replacing("( VALUES", with: "(VALUES") }

/// Statistics name columns in the order of the table.
private func withSortedStatistics(_ line: String) -> String {
  guard line.hasPrefix("CREATE STATISTICS "), let start = line.firstRange(of: " ON "),
    let end = line.firstRange(of: " FROM ")
  else { return line }
  let columns = line[start.upperBound..<end.lowerBound].split(separator: ", ").sorted()
  return line[..<start.upperBound] + columns.joined(separator: ", ") + line[end.lowerBound...]
}

/// Options are listed in the order in which they were set.
private func evenOptions(_ line: String) -> String {
  guard let start = line.firstRange(of: "WITH ("), let end = line.lastIndex(of: ")"),
    start.upperBound < end
  else { return line }
  let options = line[start.upperBound..<end].split(separator: ", ").sorted()
  return line[..<start.upperBound] + options.joined(separator: ", ") + line[end...]
}
