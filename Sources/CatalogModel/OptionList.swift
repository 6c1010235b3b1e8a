/// Options as the catalog keeps them, `fillfactor=70`, in the order in which they were set, which makes no difference.
package struct OptionList: Hashable, Sendable {
  package let items: [String]

  package init(_ items: [String]) {
    self.items = items
  }

  package static func == (left: OptionList, right: OptionList) -> Bool {
    left.items == right.items || left.items.sorted() == right.items.sorted()
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(items.sorted()) }

  package var isEmpty: Bool { items.isEmpty }
}

/// In the order of their names.
extension OptionList: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([String].self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(items.sorted())
  }
}
