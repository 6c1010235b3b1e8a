extension ColumnType {
  /// The type in the fewest words that PostgreSQL reads: `timestamptz`, `varchar(50)`.
  package var brief: String {
    for (long, short) in briefNames where base == long {
      return short + modifier + String(repeating: "[]", count: dimensions)
    }
    return name
  }

  private var modifier: String {
    guard let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")") else {
      return ""
    }
    return String(name[open...close])
  }

  private var dimensions: Int { name.ranges(of: "[]").count }
}

private let briefNames = [
  "timestamp with time zone": "timestamptz",
  "timestamp without time zone": "timestamp",
  "time with time zone": "timetz",
  "time without time zone": "time",
  "character varying": "varchar",
  "character": "char",
]
