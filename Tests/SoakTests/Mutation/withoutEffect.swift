/// Attributes of which some change rightly makes no difference, each with the reason.
let withoutEffect: [String: String] = [
  "extensions.version": "the one that a server gives by itself is nobody's choice",
  "tables.columns.inherited": "what a column is to its parents follows from the parents",
  "tables.constraints.inherited": "what a check is to its parents follows from the parents",
  "tables.constraints.parent": "a key follows that of the table that its table is a part of",
]
