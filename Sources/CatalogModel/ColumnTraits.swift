package import SQLText

/// What a column has beyond its type and value; that of `plain` is what PostgreSQL gives every column.
package struct ColumnTraits: Hashable, Sendable {
  /// Where it is not the type's own.
  package var collation: QualifiedName?
  /// Where it is not the type's own.
  package var storage: Storage?
  /// Where it is not the server's own.
  package var compression: Compression?
  /// How finely values are counted; `nil` leaves that to the server.
  package var statistics: Int?
  /// Settings as the catalog keeps them, `n_distinct=-0.5`, in the order of their names.
  package var options: [String]
  /// Whether a generated value is made when it is read.
  package var isVirtual: Bool
  /// Whether NOT NULL has not been checked of the rows that were there before it.
  package var isUnproven: Bool
  /// How an identity counts; `nil` is the standard of its type.
  package var numbers: SequenceNumbers?

  package enum Storage: String, Codable, CaseIterable, Sendable {
    case plain, external, main, extended
  }

  package enum Compression: String, Codable, CaseIterable, Sendable {
    case pglz, lz4
  }

  package init(
    collation: QualifiedName? = nil, storage: Storage? = nil, compression: Compression? = nil,
    statistics: Int? = nil, options: [String] = [], isVirtual: Bool = false,
    isUnproven: Bool = false, numbers: SequenceNumbers? = nil
  ) {
    self.collation = collation
    self.storage = storage
    self.compression = compression
    self.statistics = statistics
    self.options = options.sorted()
    self.isVirtual = isVirtual
    self.isUnproven = isUnproven
    self.numbers = numbers
  }

  package static let plain = ColumnTraits()
}

/// What a column says of nulls.
package enum Nullability: Hashable, Sendable {
  case allowed
  /// Refused from now on; rows that were there may hold some.
  case unproven
  case refused
}

extension Column {
  package var nullability: Nullability {
    isNullable ? .allowed : traits?.isUnproven == true ? .unproven : .refused
  }
}
