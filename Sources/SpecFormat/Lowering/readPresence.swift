/// Reads whether there must be a value, from a yes or no to one question or the other; `NOT NULL` and its
/// like answer whatever was asked. `nil` where the text says nothing of it.
func readPresence(_ text: String, asksForRequired: Bool) -> Bool? {
  switch text.lowercased() {
  case "not null", "required", "mandatory", "not nullable": true
  case "null", "nullable", "optional": false
  case "yes", "y", "true", "✅", "✓", "✔", "✔️", "☑", "☑️", "x": asksForRequired
  case "no", "n", "false", "❌", "✗", "✘", "✖", "✖️": !asksForRequired
  default: nil
  }
}
