/// Attributes of which some change rightly makes no difference, each with the reason.
let withoutEffect: [String: String] = [
  "tables.columns": "the order of columns cannot be changed"
]
