import CatalogModel
import SQLText

extension Standing {
  /// A name for a constraint that no other has of the table or of those below it, before or after.
  func freeName(_ wish: String, on table: QualifiedName) -> Identifier {
    let taken = Set(([table] + below(table)).flatMap(constraintNames))
    return wish.free { taken.contains($0) }
  }

  /// A name for an index that nothing else has in the schema, before or after.
  func freeIndexName(_ wish: String, in schema: Identifier) -> Identifier {
    wish.free { isTaken(QualifiedName(schema: schema, $0)) }
  }
}

extension String {
  /// The name, or the first with a number behind it that is not taken.
  fileprivate func free(_ isTaken: (Identifier) -> Bool) -> Identifier {
    var name = Identifier(cut(to: 63))
    var number = 1
    while isTaken(name) {
      number += 1
      name = Identifier(cut(to: 63 - "\(number)".utf8.count) + "\(number)")
    }
    return name
  }

  /// As much of the text as fits into so many bytes.
  func cut(to length: Int) -> String {
    var text = self
    while text.utf8.count > length { text.removeLast() }
    return text
  }
}
