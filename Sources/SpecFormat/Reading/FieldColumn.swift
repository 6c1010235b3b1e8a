/// What a column of a field table holds.
enum FieldColumn: CaseIterable {
  case name, type, required, nullable, `default`, rules, references, key, was, description
  /// Read by people only: a row's number, or what refers to the table.
  case remark

  /// The heading that canonical documents give the column.
  var heading: String {
    switch self {
    case .name: "Field"
    case .type: "Type"
    case .required: "Required"
    case .nullable: "Nullable"
    case .default: "Default"
    case .rules: "Rules"
    case .references: "References"
    case .key: "Key"
    case .was: "Was"
    case .description: "Description"
    case .remark: "#"
    }
  }

  /// The headings that canonical documents use.
  static let headings = allCases.filter { $0 != .remark }.map(\.heading)

  /// Reads a heading in any case, with or without a question mark.
  init?(heading: String) {
    if let column = Self.allCases.first(where: { $0.heading == heading }) {
      self = column
      return
    }
    let words = heading.lowercased().filter { !":?*".contains($0) }
      .replacing("_", with: " ").trimmingWhitespace
    switch words {
    case "field", "column", "attribute", "name", "field name", "column name", "attribute name":
      self = .name
    case "type", "data type", "datatype", "sql type", "column type": self = .type
    case "required", "not null", "mandatory": self = .required
    case "nullable", "null", "optional", "is nullable", "nulls": self = .nullable
    case "default", "default value", "defaults": self = .default
    case "rules", "rule", "values", "allowed", "allowed values", "valid values", "possible values",
      "enum", "enum values", "constraints", "constraint", "check", "checks", "range", "validation":
      self = .rules
    case "references", "reference", "fk", "foreign key", "parent", "parents", "refs":
      self = .references
    case "key", "keys": self = .key
    case "was", "formerly", "old name": self = .was
    case "description", "purpose", "notes", "note", "comment", "comments", "meaning", "remarks",
      "details":
      self = .description
    case "#", "no", "no.", "nr", "children", "example", "examples", "extra definition":
      self = .remark
    default: return nil
    }
  }
}
