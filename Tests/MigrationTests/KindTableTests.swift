import CatalogModel
import TestSupport
import Testing

@Suite struct `The table of kinds in the documentation` {
  @Test func `has a row for each kind that a catalog can hold, and no other`() throws {
    let text = try readText(Repository.path("docs/object-kinds.md"))
    let rows = text.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("| `"), let end = line.dropFirst(3).firstIndex(of: "`") else {
        return nil
      }
      return String(line.dropFirst(3)[..<end])
    }
    #expect(rows == ObjectPath.kinds)
  }
}
