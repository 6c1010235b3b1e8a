package import SQLText

/// A setting as the catalog keeps it, `fillfactor=70`, as SQL writes it between parentheses.
package func settingSQL(_ setting: String) -> SQL {
  let value = setting.drop { $0 != "=" }.dropFirst()
  return "\(SQL(verbatim: settingName(setting))) = \(literal: String(value))"
}

/// What `SET (…)` has to state and `RESET (…)` has to name.
package func settingChanges(
  from old: [String], to new: [String]
) -> (set: [SQL], reset: [SQL]) {
  let kept = Set(new.map(settingName))
  return (
    new.filter { !old.contains($0) }.map(settingSQL),
    old.map(settingName).filter { !kept.contains($0) }.map { SQL(verbatim: $0) }
  )
}

/// `SET` and `RESET` of the settings in which two states of an object differ.
package func changeSettings(of target: SQL, from old: [String], to new: [String]) -> [SQL] {
  let (set, reset) = settingChanges(from: old, to: new)
  var statements: [SQL] = []
  if !set.isEmpty { statements.append("\(target) set (\(set.joined()))") }
  if !reset.isEmpty { statements.append("\(target) reset (\(reset.joined()))") }
  return statements
}

private func settingName(_ setting: String) -> String {
  String(setting.prefix { $0 != "=" })
}
