/// A file name that holds a number: `v5_0_`, `004`, `time_perspectives.sql`.
private struct NumberedName {
  let prefix: String
  let number: Int
  let width: Int

  init?(_ name: String) {
    guard let match = name.wholeMatch(of: /((?:[A-Za-z0-9.]+_)*?)(\d{2,})_.+\.sql/),
      let number = Int(match.2)
    else { return nil }
    self.init(prefix: String(match.1), number: number, width: match.2.count)
  }

  init(prefix: String, number: Int, width: Int) {
    self.prefix = prefix
    self.number = number
    self.width = width
  }

  func name(_ what: String) -> String {
    let digits = String(number)
    return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
      + "_\(what).sql"
  }
}

/// The name of the migration behind all others of its row: `v5_0_010_<what>.sql`, and for a module without a number
/// `goals_002_<what>.sql`.
///
/// - Parameters:
///   - what: what the migration is about.
///   - module: the file of the module that it goes on with.
///   - names: those that are taken.
func nextFileName(_ what: String, after module: String, among names: [String]) -> String {
  let own =
    NumberedName(module)
    ?? NumberedName(prefix: String(module.dropLast(".sql".count)) + "_", number: 1, width: 3)
  let row = names.compactMap(NumberedName.init).filter { $0.prefix == own.prefix }
  let last = (row + [own]).max { $0.number < $1.number } ?? own
  return NumberedName(prefix: own.prefix, number: last.number + 1, width: own.width).name(what)
}
