/// Reads a cell that says yes or no; `nil` where it says neither.
func readYesNo(_ text: String) -> Bool? {
  switch text.lowercased() {
  case "yes", "y", "true", "required", "not null", "✅", "✓", "✔", "✔️", "x": true
  case "no", "n", "false", "optional", "null", "nullable", "❌", "✗", "": false
  default: nil
  }
}
