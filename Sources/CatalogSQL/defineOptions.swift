package import SQLText

/// `(name 'value', …)`, from options as the catalog keeps them: `name=value`.
package func optionsSQL(_ options: [String]) -> SQL {
  "(\(options.map(optionSQL).joined()))"
}

/// `(ADD …, SET …, DROP …)` for the options in which two lists differ; `nil` where they are the same.
package func optionChanges(from old: [String], to new: [String]) -> SQL? {
  let known = Set(old.map(optionName))
  let kept = Set(new.map(optionName))
  let set = new.filter { !old.contains($0) }.map { option -> SQL in
    known.contains(optionName(option)) ? "set \(optionSQL(option))" : "add \(optionSQL(option))"
  }
  let dropped = old.map(optionName).filter { !kept.contains($0) }.map { name -> SQL in
    "drop \(Identifier(name))"
  }
  let changes = set + dropped
  return changes.isEmpty ? nil : "(\(changes.joined()))"
}

/// What stands before the sign: `fillfactor` of `fillfactor=70`.
package func optionName(_ option: String) -> String {
  String(option.prefix { $0 != "=" })
}

func optionValue(_ option: String) -> String {
  String(option.drop { $0 != "=" }.dropFirst())
}

private func optionSQL(_ option: String) -> SQL {
  "\(Identifier(optionName(option))) \(literal: optionValue(option))"
}
