import SQLText

/// A setting of a function as the catalog keeps it, `search_path=a, "b"`, as `SET` states it.
func configurationSQL(_ setting: String) -> SQL {
  let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
  let name = String(parts[0])
  let value = parts.count > 1 ? String(parts[1]) : ""
  let elements = listSettings.contains(name) ? names(in: value).map(elementSQL) : []
  return "\(SQL(verbatim: name)) = \(elements.isEmpty ? .literal(value) : elements.joined())"
}

func configurationName(_ setting: String) -> String {
  String(setting.prefix { $0 != "=" })
}

/// The settings that are lists of names, which the server keeps as one text; every other one is a value.
private let listSettings: Set<String> = [
  "local_preload_libraries", "search_path", "session_preload_libraries",
  "shared_preload_libraries", "temp_tablespaces", "unix_socket_directories",
]

/// The names between commas, out of their quotes.
private func names(in list: String) -> [String] {
  var isQuoted = false
  let parts = list.split(omittingEmptySubsequences: false) { character in
    if character == "\"" { isQuoted.toggle() }
    return character == "," && !isQuoted
  }
  return parts.map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.map { part in
    guard part.hasPrefix("\"") else { return String(part) }
    return String(part.dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }
}

/// A name, or text where SQL has no such name: an empty one, or one that it would cut.
private func elementSQL(_ name: String) -> SQL {
  name.isEmpty || name.utf8.count > 63 ? .literal(name) : "\(Identifier(name))"
}
